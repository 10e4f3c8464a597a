package parkgraph.loaders.kind;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.layout.Heading;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.scope.Scope;

/**
 * A column of a sheet that is understood.
 *
 * @param heading what stands over it
 * @param column the column of the kind it is; absent when it is only the name of an
 * indicator
 * @param figure what its values are of; absent unless it holds figures
 */
record BoundColumn(Heading heading, @Nullable KindColumn column, @Nullable FigureColumn figure) {

	/** Whether it is a column of its own, not just an indicator by its name. */
	boolean isDeclared() {
		return this.column != null;
	}

	/**
	 * What the heading says of the values below it.
	 *
	 * @param indicator what they measure
	 * @param scope what they cover, as far as the heading says
	 * @param nature what sort of statement they are, if the heading says
	 * @param year the year they are of, if the heading says
	 * @param yearsBack how many years before the table's own they are
	 * @param phrase the part of the year, if the heading says; else empty
	 * @param qualifier words beside the values that the heading gives; else empty
	 * @param basis of a printed growth what it compares, in words; else empty
	 */
	record FigureColumn(Indicator indicator, Scope scope, @Nullable Nature nature, @Nullable String year, int yearsBack,
			String phrase, String qualifier, String basis) {

		/** Values that are no growth. */
		FigureColumn(Indicator indicator, Scope scope, @Nullable Nature nature, @Nullable String year, int yearsBack,
				String phrase, String qualifier) {
			this(indicator, scope, nature, year, yearsBack, phrase, qualifier, "");
		}

		/** The printed growth of these values. */
		FigureColumn growth(Indicator ofGrowth, String inWords) {
			return new FigureColumn(ofGrowth, this.scope, this.nature, this.year, this.yearsBack, this.phrase, "",
					inWords);
		}

	}

}
