package parkgraph.loaders.judgement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said about a name and a thing.
 */
public enum Verdict {

	/** The name means the thing. */
	SAME,

	/** It does not. */
	DIFFERENT,

	/** Nobody can tell; the question stays open. */
	UNSURE,

	/** What was said before holds no more. */
	TAKEN_BACK;

	/** As it is stored and typed: {@code taken-back}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Verdict> ofCode(String code) {
		return Arrays.stream(values()).filter((verdict) -> verdict.code().equals(code)).findFirst();
	}

}
