package parkgraph.loaders.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.hash.Sha256;
import parkgraph.queries.LoadStatement;

/**
 * Hashes the figures that will count: one hash for each subject over what its figures
 * state, in order of their own hashes; one for the state over its subjects in order. Each
 * once for each audience. Only subjects whose figures change are hashed again, and the
 * same figures give the same hash however they came.
 */
final class SubjectHashes {

	private static final int SUBJECTS_PER_PAGE = 500;

	private final Staging staging;

	private final Transactions transactions;

	SubjectHashes(Staging staging, Transactions transactions) {
		this.staging = staging;
		this.transactions = transactions;
	}

	/**
	 * Hashes some more subjects.
	 * @return how many; 0 when all are done
	 */
	int hashPage() {
		return this.transactions.get((tx) -> {
			this.staging.lock().beat(tx, Seat.PUBLISHER);
			List<Map<String, Object>> hashes = Transactions
				.rows(tx, LoadStatement.TOUCHED_SUBJECTS,
						Map.of("target", this.staging.target(), "limit", SUBJECTS_PER_PAGE))
				.stream()
				.map(SubjectHashes::hashes)
				.toList();
			Transactions.runForAll(tx, LoadStatement.HASH_SUBJECTS, "hashes", hashes,
					Map.of("target", this.staging.target()));
			return hashes.size();
		});
	}

	private static Map<String, Object> hashes(Record subject) {
		Map<String, Object> hashes = new HashMap<>();
		hashes.put("subject", subject.get("subject").asString());
		hashes.put("public", hash(subject.get("both"), subject.get("publicOnly")));
		hashes.put("internal", hash(subject.get("both"), subject.get("internalOnly")));
		return hashes;
	}

	private static @Nullable String hash(Value shared, Value own) {
		List<String> lines = new ArrayList<>(shared.asList(Value::asString));
		lines.addAll(own.asList(Value::asString));
		if (lines.isEmpty()) {
			return null;
		}
		lines.sort(null);
		return Sha256.hex(String.join("\n", lines));
	}

	/** The hashes of the whole state, one for each audience. */
	Map<Audience, String> hashState() {
		return this.transactions.get(this::hashState);
	}

	private Map<Audience, String> hashState(TransactionContext tx) {
		this.staging.lock().beat(tx, Seat.PUBLISHER);
		MessageDigest forPublic = Sha256.digest();
		MessageDigest forInternal = Sha256.digest();
		Result subjects = tx.run(LoadStatement.SUBJECT_HASHES.text());
		while (subjects.hasNext()) {
			Record row = subjects.next();
			String subject = row.get("subject").asString();
			add(forPublic, subject, row.get("public"));
			add(forInternal, subject, row.get("internal"));
		}
		Map<Audience, String> hashes = new EnumMap<>(Audience.class);
		hashes.put(Audience.PUBLIC, Sha256.hex(forPublic));
		hashes.put(Audience.INTERNAL, Sha256.hex(forInternal));
		return hashes;
	}

	private static void add(MessageDigest digest, String subject, Value hash) {
		if (!hash.isNull()) {
			digest.update((subject + " " + hash.asString() + "\n").getBytes(StandardCharsets.UTF_8));
		}
	}

}
