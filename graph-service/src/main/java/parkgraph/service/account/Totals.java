package parkgraph.service.account;

import org.neo4j.driver.Value;

/**
 * What became of the rows of a batch or a file, in numbers.
 *
 * @param rows rows read
 * @param things things they described
 * @param observations figures they stated
 * @param textOnly rows kept as text only
 * @param refused rows refused
 */
record Totals(int rows, int things, int observations, int textOnly, int refused) {

	static Totals of(Value value) {
		return new Totals(value.get("rows").asInt(0), value.get("things").asInt(0), value.get("observations").asInt(0),
				value.get("textOnly").asInt(0), value.get("refused").asInt(0));
	}

}
