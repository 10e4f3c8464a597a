package parkgraph.loaders.kind;

import java.util.List;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.layout.Heading;

/**
 * What the columns of a sheet are, if it is of a kind.
 *
 * @param kind the kind
 * @param columns the columns that are understood
 * @param unknown the headings that are not
 * @param references headings over what is only for whoever fills in a form
 * @param twice headings that mean what another column means already
 */
record Binding(Kind kind, List<BoundColumn> columns, List<Heading> unknown, List<Heading> references,
		List<Twice> twice) {

	/**
	 * A heading that means the same as another column.
	 */
	record Twice(Heading heading, BoundColumn first) {
	}

	/**
	 * Where the cell of a column of the kind stands; the row, when it has no such column.
	 */
	Origin at(RowItems row, KindColumn column) {
		return this.columns.stream()
			.filter((bound) -> column.equals(bound.column()))
			.findFirst()
			.map((bound) -> row.at(bound.heading().column()))
			.orElse(row.origin());
	}

	/** The columns the kind cannot do without and the sheet does not have. */
	List<KindColumn> missing() {
		boolean any = this.kind.columns()
			.stream()
			.noneMatch((column) -> column.need() == KindColumn.Need.ANY && has(column));
		return this.kind.columns()
			.stream()
			.filter((column) -> !has(column)
					&& (column.need() == KindColumn.Need.YES || (any && column.need() == KindColumn.Need.ANY)))
			.toList();
	}

	/** Whether the sheet can be read as this kind at all. */
	boolean isPossible() {
		boolean figures = this.columns.stream()
			.anyMatch((bound) -> bound.figure() != null
					&& (bound.isDeclared() || this.kind.indicators() == Kind.OtherIndicators.ANY));
		return missing().isEmpty() && (figures || !this.kind.needsFigures());
	}

	private boolean has(KindColumn column) {
		return this.columns.stream().anyMatch((bound) -> column.equals(bound.column()));
	}

	/**
	 * How well the kind fits: what it declares counts most, indicators in general less,
	 * and what it does not understand against it.
	 */
	int score() {
		int declared = (int) this.columns.stream().filter(BoundColumn::isDeclared).count();
		return 3 * declared + 2 * (this.columns.size() - declared) - this.unknown.size();
	}

}
