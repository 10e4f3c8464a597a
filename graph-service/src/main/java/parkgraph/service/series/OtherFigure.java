package parkgraph.service.series;

import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.service.observation.Observation;

/**
 * A figure beside a series that does not enter it.
 *
 * @param figure the figure
 * @param reason why it does not
 */
record OtherFigure(Observation figure, Reason reason) {

	static OtherFigure of(Observation figure) {
		return new OtherFigure(figure, Reason.of(figure.statement()));
	}

	/**
	 * Why a figure does not enter its yearly series.
	 */
	enum Reason {

		/** 计划: what somebody wants. */
		PLAN,

		/** 预计: what somebody expects. */
		PROJECTED,

		/** 不是整年: a part of a year, several years, a moment. */
		NOT_A_FULL_YEAR,

		/** 口径不是整个园区: a part of the park, one industry, more than the park. */
		ANOTHER_SCOPE,

		/** 同年另一口径的数已入序列: another scope of the same year carries the series. */
		ANOTHER_COUNTS;

		static Reason of(Statement statement) {
			if (statement.nature() == Nature.PLAN) {
				return PLAN;
			}
			if (statement.nature() == Nature.PROJECTED) {
				return PROJECTED;
			}
			if (!statement.period().isFullYear()) {
				return NOT_A_FULL_YEAR;
			}
			return statement.scope().isCounting() ? ANOTHER_COUNTS : ANOTHER_SCOPE;
		}

	}

}
