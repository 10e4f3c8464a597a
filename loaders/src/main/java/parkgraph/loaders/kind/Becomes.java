package parkgraph.loaders.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a cell becomes in the graph.
 *
 * @param role in which way it is used
 * @param detail which property, relationship type, indicator or kind of name; empty when
 * the role needs none
 */
record Becomes(Role role, String detail) {

	/**
	 * The ways in which cells are used. Declarations write them in small letters with
	 * hyphens, the detail behind a colon: {@code set:level}, {@code figure:total-profit}.
	 */
	enum Role {

		/** A property of what the row is about. */
		SET,

		/** A name of it. */
		NAME,

		/** A relationship from it to what the cell names. */
		LINK,

		/** A relationship to it from what the cell names. */
		LINKED_FROM,

		/** Whom the row is about, when the row does not describe it. */
		SUBJECT,

		/** A place where the enterprise of the row works. */
		OPERATION,

		/** A value of an indicator that the declaration names. */
		FIGURE,

		/** The name of the indicator the row gives a value of. */
		INDICATOR,

		/** That value. */
		VALUE,

		/** Its unit. */
		UNIT,

		/** The words beside it: 突破, 约. */
		QUALIFIER,

		/** The year of the row's values. */
		YEAR,

		/** The part of the year, or a period's code. */
		PERIOD,

		/** What the row's values cover. */
		SCOPE,

		/** What sort of statement they are. */
		NATURE,

		/** Where they come from. */
		SOURCE,

		/** When that was published. */
		PUBLISHED_ON,

		/** Why the row's values differ from what was stated before. */
		REASON,

		/** Whether the row adds, replaces or deletes. */
		ACTION,

		/** Only for people, such as a running number. */
		NOTHING;

		private String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * Reads one use as declarations write it.
	 * @return the use; empty when there is no such role
	 */
	static Optional<Becomes> parse(String text) {
		int colon = text.indexOf(':');
		String role = (colon < 0) ? text : text.substring(0, colon);
		String detail = (colon < 0) ? "" : text.substring(colon + 1);
		return Arrays.stream(Role.values())
			.filter((one) -> one.code().equals(role))
			.map((one) -> new Becomes(one, detail))
			.findFirst();
	}

	@Override
	public String toString() {
		return this.role.code() + (this.detail.isEmpty() ? "" : ":" + this.detail);
	}

}
