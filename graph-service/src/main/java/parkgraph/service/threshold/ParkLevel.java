package parkgraph.service.threshold;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The levels a question can be narrowed to.
 */
enum ParkLevel {

	/** 国家级. */
	NATIONAL,

	/** 省级. */
	PROVINCIAL,

	/** 市级. */
	MUNICIPAL,

	/** Other, or not stated. */
	OTHER;

	/** The word the graph keeps. */
	String stored() {
		return name().toLowerCase(Locale.ROOT);
	}

	static @Nullable ParkLevel ofStored(@Nullable String word) {
		return (word != null) ? valueOf(word.toUpperCase(Locale.ROOT)) : null;
	}

}
