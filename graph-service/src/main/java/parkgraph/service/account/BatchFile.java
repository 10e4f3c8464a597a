package parkgraph.service.account;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A file of a batch.
 *
 * @param name its name
 * @param kind which kind of content it has
 * @param sha256 hash of its bytes
 * @param rowAccount what became of its rows
 * @param origin where it comes from; absent when nobody says
 * @param licence under which terms it may be passed on; absent when nobody says
 */
record BatchFile(String name, String kind, String sha256, Totals rowAccount, @Nullable String origin,
		@Nullable String licence) {

	static BatchFile of(Value value) {
		return new BatchFile(value.get("name").asString(), value.get("kind").asString(""),
				value.get("sha256").asString(""), Totals.of(value), value.get("origin").asString(null),
				value.get("licence").asString(null));
	}

}
