package parkgraph.loaders.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.scope.ScopeReader;
import parkgraph.ontology.scope.ScopeReading;

/**
 * Writes figures and scopes so that they read as what they are: whatever is put into a
 * cell is read again before.
 */
final class FormCell {

	/** Excel keeps no more digits of a number. */
	private static final int DIGITS = 15;

	private final FigureValues values = new FigureValues();

	private final ScopeReader scopes = ScopeReader.shipped();

	private final Indicators indicators = Indicators.shipped();

	/**
	 * A figure for a column.
	 * @return empty when no text of it can be read under the heading
	 */
	Optional<Written> figure(FormFigure figure, KindColumn column) {
		Indicator indicator = this.indicators.get(figure.indicator());
		if (figure.bounds().isPoint()) {
			BigDecimal value = indicator.unit().value(figure.bounds().low());
			for (int zeros : List.of(0, 4, 8)) {
				BigDecimal shifted = value.movePointLeft(zeros).stripTrailingZeros();
				String text = shifted.toPlainString();
				Optional<Bounds> read = read(new SheetCell(1, CellKind.NUMBER, text), column, indicator);
				if (shifted.precision() <= DIGITS && read.filter(figure.bounds()::equals).isPresent()) {
					return Optional.of(new Written(text, true, figure.bounds()));
				}
			}
		}
		return read(new SheetCell(1, CellKind.TEXT, figure.printed()), column, indicator)
			.map((read) -> new Written(figure.printed(), false, read));
	}

	private Optional<Bounds> read(SheetCell cell, KindColumn column, Indicator indicator) {
		List<Bounds> bounds = new ArrayList<>();
		this.values.read(cell, "", column.unit(), indicator.unit()).fold((read) -> {
			bounds.add(read.bounds());
			return read;
		}, (refused) -> refused, (missing) -> missing);
		return bounds.stream().findFirst();
	}

	/** The scope in words when they are read as the same, else its code. */
	String scope(Scope scope) {
		List<String> words = new ArrayList<>();
		if (scope.units() != null) {
			words.add(scope.units().zh());
		}
		if (scope.area() != null) {
			words.add(scope.area().extent().zh());
		}
		String text = String.join("；", words);
		ScopeReading read = this.scopes.read(Scope.UNSTATED, text);
		boolean same = read.scope().equals(scope) && read.notes().isEmpty() && read.contradictions().isEmpty();
		return same ? text : scope.code();
	}

	/**
	 * What stands in a cell.
	 *
	 * @param text its text
	 * @param number whether it is a number
	 * @param read what it is read as, in steps of the indicator
	 */
	record Written(String text, boolean number, Bounds read) {
	}

}
