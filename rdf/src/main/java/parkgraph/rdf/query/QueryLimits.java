package parkgraph.rdf.query;

import java.time.Duration;

/**
 * What a query may cost.
 *
 * @param time how long it may run
 * @param length how many characters its text may have
 * @param values how many rows its VALUES blocks may have together
 * @param text how many characters one text it makes may have
 * @param rows how many rows, or triples, an answer may have; the rest is cut off, and the
 * answer says so
 * @param bytes how many bytes an answer may have, with the same consequence
 */
public record QueryLimits(Duration time, int length, int values, int text, int rows, int bytes) {

	/** What holds when nobody says otherwise. */
	public static final QueryLimits DEFAULT = new QueryLimits(Duration.ofSeconds(10), 16 * 1024, 1000, 100_000, 100_000,
			16 * 1024 * 1024);

	/** The same with another time. */
	public QueryLimits within(Duration other) {
		return new QueryLimits(other, this.length, this.values, this.text, this.rows, this.bytes);
	}

	/** The same with another length of answers. */
	public QueryLimits answering(int otherRows, int otherBytes) {
		return new QueryLimits(this.time, this.length, this.values, this.text, otherRows, otherBytes);
	}

}
