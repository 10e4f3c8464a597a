package parkgraph.ontology.indicator;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which way an indicator is meant to move.
 */
public enum Direction {

	/** More is better. */
	UP("up"),

	/** Less is better. */
	DOWN("down"),

	/** Neither: it only describes. */
	NEITHER("neither");

	private final String code;

	Direction(String code) {
		this.code = code;
	}

	public String code() {
		return this.code;
	}

	/** The direction with a code, empty if there is none. */
	public static Optional<Direction> ofCode(String code) {
		return Arrays.stream(values()).filter((direction) -> direction.code.equals(code)).findFirst();
	}

}
