package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.kind.BoundColumn.FigureColumn;
import parkgraph.loaders.rule.ShownAmount;
import parkgraph.loaders.sheet.Addresses;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.text.ReadValue;

/**
 * Compares 合计, 小计 and 其中 with the rows they belong to. A total may stand above its rows
 * or below them. As soon as a row is refused its columns cannot be summed up any more,
 * and nothing is said.
 */
final class TableSums {

	private static final Set<UnitKind> ADDING_UP = Set.of(UnitKind.YUAN, UnitKind.US_DOLLAR, UnitKind.COUNT,
			UnitKind.AREA);

	private final RowFigures figures;

	private final List<BoundColumn> columns;

	private final Map<String, ColumnSum> sums = new HashMap<>();

	/** Totals that stand above everything, by column. */
	private final Map<String, Top> tops = new HashMap<>();

	private boolean broken;

	TableSums(Binding binding, RowFigures figures) {
		this.figures = figures;
		this.columns = binding.columns()
			.stream()
			.filter((bound) -> bound.figure() != null && ADDING_UP.contains(bound.figure().indicator().unit().kind()))
			.toList();
		this.columns.forEach((bound) -> this.sums.put(letters(bound), new ColumnSum()));
	}

	private static String letters(BoundColumn bound) {
		return Addresses.column(bound.heading().column());
	}

	/** Adds a row of data. */
	void data(RowItems row) {
		this.broken |= !row.isSound();
		Map<String, Stated> byColumn = row.figures()
			.stream()
			.filter((stated) -> stated.origin().cell() != null)
			.collect(Collectors.toMap((stated) -> Objects.requireNonNull(stated.origin().cell()).replaceAll("\\d", ""),
					(stated) -> stated, (first, second) -> first));
		this.sums.forEach((column, sum) -> {
			Stated stated = byColumn.get(column);
			if (stated == null) {
				sum.skip();
			}
			else if (stated.bounds().isPoint()) {
				sum.add(stated.bounds().low(), stated.precision(), stated.print().value());
			}
			else {
				this.broken = true;
			}
		});
	}

	/** Compares a total with the rows above it, or keeps it until its rows have come. */
	void total(SheetRow cells, RowItems row) {
		for (BoundColumn bound : this.columns) {
			ReadValue total = amount(bound, cells);
			ColumnSum sum = Objects.requireNonNull(this.sums.get(letters(bound)));
			if (total == null) {
				continue;
			}
			if (sum.isEmpty()) {
				this.tops.putIfAbsent(letters(bound), new Top(bound, total, cells.number()));
				continue;
			}
			if (!this.broken && !sum.fits(total)) {
				row.find(differs(bound, total, row.at(bound.heading().column()).cell(), sum.sum(), row));
			}
			sum.close(total);
		}
	}

	/** Compares a part with the row it is part of. */
	void ofWhich(SheetRow cells, RowItems row) {
		for (BoundColumn bound : this.columns) {
			ReadValue part = amount(bound, cells);
			ColumnSum sum = Objects.requireNonNull(this.sums.get(letters(bound)));
			if (part != null && !sum.addPart(part)) {
				row.find(KindRule.OF_WHICH.at(row.at(bound.heading().column()), part.printed(),
						shown(bound, sum.parts()), sum.rowPrinted()));
			}
		}
	}

	/** Compares the totals at the top; what differs is said where the table ends. */
	void end(RowItems last) {
		List<Top> all = new ArrayList<>(this.tops.values());
		for (Top top : all) {
			ColumnSum sum = Objects.requireNonNull(this.sums.get(letters(top.bound())));
			if (!this.broken && !sum.isEmpty() && !sum.fits(top.total())) {
				last.find(differs(top.bound(), top.total(), Addresses.cell(top.bound().heading().column(), top.row()),
						sum.all(), last));
			}
		}
	}

	private static Finding differs(BoundColumn bound, ReadValue total, @Nullable String place, long sum, RowItems row) {
		return KindRule.TOTAL.at(row.at(bound.heading().column()), total.printed(), String.valueOf(place),
				shown(bound, sum));
	}

	private static String shown(BoundColumn bound, long steps) {
		return ShownAmount.of(Objects.requireNonNull(bound.figure()).indicator().unit(), steps);
	}

	private @Nullable ReadValue amount(BoundColumn bound, SheetRow cells) {
		SheetCell cell = cells.cell(bound.heading().column());
		FigureColumn figure = bound.figure();
		if (cell == null || figure == null
				|| CellValues.broken(ColumnType.FIGURE, figure.indicator().name(), cell) != null) {
			return null;
		}
		String unit = (bound.heading().unit() != null) ? bound.heading().unit() : "";
		return this.figures.amount(cell, figure, unit).orElse(null);
	}

	/**
	 * A total above its rows.
	 */
	private record Top(BoundColumn bound, ReadValue total, long row) {
	}

}
