package parkgraph.loaders.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.kind.BoundColumn.FigureColumn;
import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.indicator.IndicatorNames;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.wording.Wording;

/**
 * The cells of a row that hold figures, in columns of an indicator or, in the long form,
 * beside its name.
 */
final class FigureCells {

	private static final ThingRef NOBODY = new ThingRef(Labels.PARK, "");

	private static final SheetCell NO_CELL = new SheetCell(1, CellKind.TEXT, "");

	private final Kind kind;

	private final RowFigures figures;

	private final @Nullable String publishedOn;

	private final List<BoundColumn> columns;

	private final Indicators catalogue = Indicators.shipped();

	private final IndicatorNames indicators = IndicatorNames.shipped(this.catalogue);

	FigureCells(Binding binding, RowFigures figures, @Nullable String publishedOn) {
		this.kind = binding.kind();
		this.figures = figures;
		this.publishedOn = publishedOn;
		this.columns = binding.columns()
			.stream()
			.filter((bound) -> bound.figure() != null
					|| (bound.column() != null && bound.column().is(Becomes.Role.VALUE)))
			.toList();
	}

	boolean areBlank(SheetRow cells) {
		return this.columns.stream().allMatch((bound) -> cells.cell(bound.heading().column()) == null);
	}

	/** Says what they state about the thing of the row. */
	void state(ThingRef about, RowWords words, String source, SheetRow cells, RowItems row) {
		RowFigures.About circumstances = circumstances(about, words, source);
		for (BoundColumn bound : this.columns) {
			SheetCell cell = cells.cell(bound.heading().column());
			Origin origin = row.at(bound.heading().column());
			if (cell != null && !isBroken(bound, cell, origin, row)) {
				figure(bound, words, row).ifPresent((figure) -> this.figures.state(row, circumstances, figure,
						printed(bound, cell, words, origin)));
			}
		}
	}

	/**
	 * Says that those figures count no more that the cells name: in columns of an
	 * indicator those that are filled, in the long form the one of the row.
	 */
	void withdraw(ThingRef about, RowWords words, String source, SheetRow cells, RowItems row) {
		RowFigures.About circumstances = circumstances(about, words, source);
		for (BoundColumn bound : this.columns) {
			SheetCell cell = cells.cell(bound.heading().column());
			Origin origin = row.at(bound.heading().column());
			boolean longForm = bound.figure() == null;
			figure(bound, words, row)
				.filter((figure) -> longForm || (cell != null && !this.figures.saysNothing(cell, figure.indicator())))
				.ifPresent((figure) -> this.figures.withdraw(row, Withdrawal.Cause.DELETE, circumstances, figure,
						printed(bound, (cell != null) ? cell : NO_CELL, words, origin)));
		}
	}

	/**
	 * Says that nothing counts any more of the row's year but what the row says: neither
	 * other values of its figures nor figures of its kind that it leaves out.
	 */
	void replace(ThingRef about, RowWords words, String source, SheetRow cells, RowItems row) {
		RowFigures.About circumstances = circumstances(about, words, source);
		Set<String> covered = new HashSet<>();
		for (BoundColumn bound : this.columns) {
			Origin origin = row.at(bound.heading().column());
			SheetCell cell = cells.cell(bound.heading().column());
			figure(bound, words, row).filter(FigureCells::isOfTheRowsYear).ifPresent((figure) -> {
				covered.add(figure.indicator().code());
				this.figures.withdraw(row, Withdrawal.Cause.REPLACE, circumstances, figure,
						printed(bound, (cell != null) ? cell : NO_CELL, words, origin));
			});
		}
		for (KindColumn column : this.kind.columns()) {
			column.indicator()
				.filter(covered::add)
				.flatMap(this.catalogue::find)
				.ifPresent((indicator) -> this.figures.withdraw(row, Withdrawal.Cause.REPLACE, circumstances,
						new FigureColumn(indicator, Scope.UNSTATED, null, null, 0, "", ""),
						new RowFigures.Printed(NO_CELL, column.label().zh(), "", ValueLimits.NONE, row.origin())));
		}
	}

	private static boolean isOfTheRowsYear(FigureColumn figure) {
		return figure.year() == null && figure.yearsBack() == 0;
	}

	private RowFigures.About circumstances(ThingRef about, RowWords words, String source) {
		return RowFigures.About.of(about, words.nameOf(about), words.byRole(), source, this.publishedOn);
	}

	/** Says what is wrong with them in a row of which nothing counts. */
	void examine(RowWords words, SheetRow cells, RowItems row) {
		state(NOBODY, words, "", cells, row);
	}

	private static boolean isBroken(BoundColumn bound, SheetCell cell, Origin origin, RowItems row) {
		Wording called = (bound.column() != null) ? bound.column().label()
				: new Wording(bound.heading().text(), bound.heading().text());
		CellValues.Broken broken = CellValues.broken(ColumnType.FIGURE, called, cell);
		if (broken != null) {
			row.find(broken.rule().at(origin, cell.text(), broken.more()));
		}
		return broken != null;
	}

	/**
	 * What the heading says is measured, or in the long form a column beside the value.
	 */
	private Optional<FigureColumn> figure(BoundColumn bound, RowWords words, RowItems row) {
		if (bound.figure() != null) {
			return Optional.of(bound.figure());
		}
		String name = words.printed(Becomes.Role.INDICATOR).orElse("");
		String unit = words.printed(Becomes.Role.UNIT).orElse("");
		return this.indicators.read(name, unit)
			.either((known) -> Optional.of(new FigureColumn(known.indicator(), known.name().scope(),
					known.name().nature(), null, 0, known.name().period(), known.name().qualifier())),
					(unknown) -> byCode(name, row));
	}

	private Optional<FigureColumn> byCode(String code, RowItems row) {
		Optional<FigureColumn> figure = this.catalogue.find(code)
			.map((indicator) -> new FigureColumn(indicator, Scope.UNSTATED, null, null, 0, "", ""));
		if (figure.isEmpty()) {
			row.find(KindRule.UNKNOWN_INDICATOR.at(row.origin(), code));
		}
		return figure;
	}

	private static RowFigures.Printed printed(BoundColumn bound, SheetCell cell, RowWords words, Origin origin) {
		KindColumn column = bound.column();
		String headingUnit = (bound.heading().unit() != null) ? bound.heading().unit() : "";
		String unit = words.printed(Becomes.Role.UNIT).filter((text) -> headingUnit.isEmpty()).orElse(headingUnit);
		String called = words.printed(Becomes.Role.INDICATOR).orElse(bound.heading().text());
		return new RowFigures.Printed(cell, called, unit, (column != null) ? column.rules() : ValueLimits.NONE, origin);
	}

}
