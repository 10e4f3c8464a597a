package parkgraph.loaders.kind;

import java.util.List;
import java.util.Optional;

import parkgraph.ontology.wording.Wording;

/**
 * A kind of content, as declared.
 *
 * @param code its code, lower-case English with hyphens
 * @param name what it is called
 * @param thing label of what its rows describe; empty when they only speak about things
 * @param key how what they describe is told apart
 * @param indicators whether columns may be indicators it does not declare
 * @param help what the kind is for
 * @param columns its columns, in the order of its template
 */
record Kind(String code, Wording name, String thing, ThingKey key, OtherIndicators indicators, Wording help,
		List<KindColumn> columns) {

	/**
	 * Whether a column may be an indicator that the kind does not declare, by its name.
	 */
	enum OtherIndicators {

		/** Never. */
		NONE,

		/** Beside one that it declares. */
		BESIDE,

		/** Always. */
		ANY

	}

	/** Whether its rows describe something. */
	boolean describes() {
		return !this.thing.isEmpty();
	}

	/** The column that has a role, if there is one. */
	Optional<KindColumn> column(Becomes.Role role) {
		return this.columns.stream().filter((column) -> column.is(role)).findFirst();
	}

	/** Whether a column says which thing or which figure a row means. */
	boolean tellsApart(KindColumn column) {
		return this.key.columns().contains(column.id()) || column.is(Becomes.Role.SUBJECT)
				|| column.is(Becomes.Role.INDICATOR) || column.is(Becomes.Role.PERIOD);
	}

	boolean has(Becomes.Role role) {
		return column(role).isPresent();
	}

	/**
	 * Whether its rows are nothing without a value of some indicator in a column of its
	 * own.
	 */
	boolean needsFigures() {
		return !describes() && has(Becomes.Role.FIGURE);
	}

}
