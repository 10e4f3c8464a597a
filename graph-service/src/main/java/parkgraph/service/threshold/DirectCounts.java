package parkgraph.service.threshold;

/**
 * What the database counts by direct figures against one rung.
 *
 * @param direct parks with a direct figure
 * @param over those that surely meet the rung
 * @param notOver those that surely do not
 * @param near those near below it
 */
record DirectCounts(int direct, int over, int notOver, int near) {

	static final DirectCounts NONE = new DirectCounts(0, 0, 0, 0);

}
