package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.ontology.hash.Sha256;
import parkgraph.queries.LoadStatement;

import static java.util.stream.Collectors.joining;

/**
 * Recognises a batch by what it holds: the bytes and kinds of its files, its audience and
 * which part of them it is, whatever the files are called and whoever brings them. Its id
 * follows from that, so the same batch gets the same id in every store.
 */
final class BatchIdentity {

	private static final int ID_LENGTH = 12;

	private BatchIdentity() {
	}

	static String content(BatchHeader header) {
		String files = header.files()
			.stream()
			.map((file) -> file.kind() + " " + file.sha256())
			.collect(joining("\n", header.audience().name() + "\n", "\n"));
		return Sha256.hex(header.part().isEmpty() ? files : files + header.part());
	}

	/** Those batches of the store that held the same, oldest first. */
	static List<Known> known(TransactionContext tx, String content) {
		return tx.run(LoadStatement.BATCHES_OF_CONTENT.text(), Map.of("content", content))
			.list((row) -> new Known(row.get("id").asString(), row.get("status").asString()));
	}

	/** A batch that was abandoned is taken up again; one that was undone comes anew. */
	static String id(String content, List<Known> known) {
		String id = content.substring(0, ID_LENGTH);
		long undone = known.stream().filter((batch) -> batch.status().equals("withdrawn")).count();
		return (undone == 0) ? id : id + "-" + (undone + 1);
	}

	/**
	 * A batch that held the same.
	 *
	 * @param id its id
	 * @param status what became of it
	 */
	record Known(String id, String status) {

		boolean isPublished() {
			return this.status.equals("published");
		}

	}

}
