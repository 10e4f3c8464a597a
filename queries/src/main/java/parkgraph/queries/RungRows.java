package parkgraph.queries;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parks beside each rung of a question, composed of what is asked for: which parks,
 * of which year, with or without their region and the source of their figure.
 *
 * @param band which parks
 * @param year whose year
 * @param withRegion whether the region is joined
 * @param withSource whether the source is joined
 * @param text the composed statement
 */
public record RungRows(Band band, YearOf year, boolean withRegion, boolean withSource,
		String text) implements CypherStatement {

	private static final Map<String, RungRows> ALL = Stream.of(Band.values())
		.flatMap((band) -> Stream.of(YearOf.values())
			.flatMap((year) -> Stream.of(true, false)
				.flatMap((region) -> Stream.of(true, false).map((source) -> compose(band, year, region, source)))))
		.collect(Collectors.toUnmodifiableMap(RungRows::path, (rows) -> rows));

	/**
	 * The statement for what is asked.
	 * @param band which parks
	 * @param year whose year
	 * @param withRegion whether the region is joined
	 * @param withSource whether the source is joined
	 * @return a statement composed when the program starts
	 */
	public static RungRows of(Band band, YearOf year, boolean withRegion, boolean withSource) {
		RungRows rows = ALL.get(path(band, year, withRegion, withSource));
		if (rows == null) {
			throw new IllegalStateException("Not composed: " + path(band, year, withRegion, withSource));
		}
		return rows;
	}

	/**
	 * Every composition there is, for tests that read all plans.
	 * @return all of them, in no particular order
	 */
	public static Stream<RungRows> all() {
		return ALL.values().stream();
	}

	@Override
	public String path() {
		return path(this.band, this.year, this.withRegion, this.withSource);
	}

	@Override
	public String toString() {
		return path();
	}

	private static String path(Band band, YearOf year, boolean withRegion, boolean withSource) {
		return "threshold/rows:" + band.part + ":" + year.part + (withRegion ? ":region" : "")
				+ (withSource ? ":source" : "");
	}

	private static RungRows compose(Band band, YearOf year, boolean withRegion, boolean withSource) {
		return new RungRows(band, year, withRegion, withSource,
				CypherFile.read("threshold/rows",
						Map.of("band", "threshold/band/" + band.part, "figures", "threshold/figures/" + year.part,
								"region", "threshold/region/" + (withRegion ? "joined" : "left-out"), "source",
								"threshold/source/" + (withSource ? "joined" : "left-out"))));
	}

	/**
	 * Where a figure lies beside a rung.
	 */
	public enum Band {

		/** Within the percentage asked for, and its upper end is known. */
		NEAR("near"),

		/** Meets the rung. */
		OVER("over"),

		/** May meet it or not, and cannot be called near. */
		UNPLACED("unplaced");

		private final String part;

		Band(String part) {
			this.part = part;
		}

	}

	/**
	 * Which year a park's figure is of.
	 */
	public enum YearOf {

		/** The year of the question. */
		QUESTION("of-year"),

		/** Each park's own newest. */
		EACH_PARK("newest");

		private final String part;

		YearOf(String part) {
			this.part = part;
		}

	}

}
