package parkgraph.loaders.submission;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.neo4j.driver.Value;

/**
 * The receipt (回执) for files that arrived together.
 *
 * @param id its number: the year and a running number, {@code 2026-0001}
 * @param collection number of the first receipt of the same collection of returns
 * @param title what people call what arrived
 * @param who who brought it
 * @param at when it arrived, by the clock of the database
 * @param files the files
 */
public record Receipt(String id, String collection, String title, String who, Instant at, List<ReceivedFile> files) {

	static Receipt of(Value receipt, List<ReceivedFile> files) {
		String id = receipt.get("id").asString();
		Instant at = (receipt.get("at").asObject() instanceof ZonedDateTime time) ? time.toInstant() : Instant.EPOCH;
		return new Receipt(id, receipt.get("collection").asString(), receipt.get("title").asString(),
				receipt.get("who").asString(), at, files.stream().filter((file) -> file.receipt().equals(id)).toList());
	}

}
