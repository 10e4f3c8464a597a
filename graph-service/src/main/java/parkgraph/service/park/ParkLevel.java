package parkgraph.service.park;

import java.util.Locale;

/**
 * Who approved a park.
 */
public enum ParkLevel {

	/** 国家级. */
	NATIONAL,

	/** 省级. */
	PROVINCIAL,

	/** 市级. */
	MUNICIPAL,

	/** 其他或未注明. */
	OTHER;

	/** The word in the graph. */
	public String stored() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The level a word in the graph stands for.
	 * @param word for example {@code national}
	 * @return the level; other when the word is none of them
	 */
	public static ParkLevel of(String word) {
		for (ParkLevel level : values()) {
			if (level.stored().equals(word)) {
				return level;
			}
		}
		return OTHER;
	}

}
