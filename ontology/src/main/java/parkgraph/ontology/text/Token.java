package parkgraph.ontology.text;

import java.util.List;

/**
 * A piece of a printed value.
 *
 * @param kind what sort of piece it is
 * @param text the piece, in folded signs
 * @param meanings what it says about the number; empty unless it is a word beside it
 */
record Token(Kind kind, String text, List<Meaning> meanings) {

	Token(Kind kind, String text) {
		this(kind, text, List.of());
	}

	boolean is(Kind kind) {
		return this.kind == kind;
	}

	/** The sorts of pieces. */
	enum Kind {

		/** Digits, perhaps with separators and a sign. */
		DIGITS,

		/** A number or a magnitude in characters: 千亿, 万, 五百. */
		CHARACTERS,

		/** A magnitude in English: billion. */
		SCALE,

		/** 元, %, 个. */
		UNIT,

		/** 突破, 约, 以上. */
		WORD,

		/** 级: of that order of magnitude. */
		LEVEL,

		/** A comma or semicolon between two statements. */
		BREAK,

		/** A sign that joins two numbers to a range, or that damaged one. */
		RANGE,

		/** Something in brackets after a unit. */
		ASIDE,

		/** What is not understood. */
		UNKNOWN

	}

}
