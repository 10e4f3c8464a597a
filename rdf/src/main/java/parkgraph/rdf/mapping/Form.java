package parkgraph.rdf.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a value of the graph becomes in RDF. In the table the names stand in kebab-case.
 */
public enum Form {

	/** Nothing: it is about storing, or not for the public. */
	NONE,

	/** Written by code of its own, because it takes more than one property. */
	OWN,

	/**
	 * A thing with an address below {@code id/}; the argument of a class is its graph.
	 */
	THING,

	/** A code with an address below {@code code/}; the argument is its scheme. */
	CODE,

	/** A link from one thing to another; the argument lists the labels it is for. */
	LINK,

	/** Words in Chinese. */
	ZH,

	/** Words in English. */
	EN,

	/** A text without a language, such as a code. */
	STRING,

	/** A whole number. */
	INTEGER,

	/** True or false. */
	BOOLEAN,

	/** A number as it stands. */
	DECIMAL,

	/** Whole steps of the indicator whose code the argument's property holds. */
	STEPS,

	/** As steps, but a number of parks when the target has a threshold. */
	TARGET_STEPS,

	/**
	 * A year, month or period code; what is neither is kept as printed. When the property
	 * that the argument names is there, it speaks instead.
	 */
	PERIOD,

	/** A date, month or year, as exact as given. */
	DATE,

	/** A web address; what is none is kept as printed. */
	PAGE,

	/** A class of the vocabulary. */
	TERM,

	/** The classification an industry belongs to. */
	SCHEME,

	/** The level of a classification. */
	LEVEL;

	static Optional<Form> of(String name) {
		return Arrays.stream(values())
			.filter((form) -> form.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
			.findFirst();
	}

}
