package parkgraph.loaders.submission;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.content.Keys;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.hash.Sha256;
import parkgraph.ontology.period.Period;
import parkgraph.queries.SubmissionStatement;

/**
 * The book of receipts: every arrival gets the next number of its year, and what was
 * handed in with it is noted until it is published. It lies in the store, beside what
 * readers see and no part of it.
 */
public final class Receipts {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	private final Transactions transactions;

	private final Clock clock;

	/**
	 * Opens the book.
	 * @param driver the store, which must have been migrated
	 * @param clock tells the year of new receipts
	 */
	public Receipts(Driver driver, Clock clock) {
		this.transactions = new Transactions(driver);
		this.clock = clock;
	}

	/**
	 * Gives files that arrived a receipt. The same files, said the same of, keep the one
	 * they have.
	 * @param files the files
	 * @param collection number of the first receipt of what they add to; absent when they
	 * begin something new
	 * @param words what was said about them
	 * @param title what people call them
	 * @param who who brings them
	 * @return the receipt
	 */
	public Receipt issue(List<ReceivedFile> files, @Nullable String collection, String words, String title,
			String who) {
		String content = content(files, collection, words);
		return this.transactions.get((tx) -> {
			Optional<Receipt> before = known(tx, content);
			if (before.isPresent()) {
				return before.get();
			}
			Map<String, Object> receipt = new HashMap<>();
			receipt.put("content", content);
			receipt.put("collection", collection);
			receipt.put("title", title);
			receipt.put("who", who);
			receipt.put("files", files.size());
			Receipt issued = Receipt.of(tx
				.run(SubmissionStatement.ISSUE.text(),
						Map.of("year", Year.now(this.clock.withZone(CHINA)).getValue(), "receipt", receipt))
				.single()
				.get("receipt"), List.of());
			List<Map<String, Object>> kept = new ArrayList<>();
			files.forEach((file) -> kept.add(file.properties(issued, kept.size() + 1)));
			Transactions.run(tx, SubmissionStatement.KEEP_FILES, Map.of("files", kept));
			return known(tx, content).orElseThrow();
		});
	}

	private static String content(List<ReceivedFile> files, @Nullable String collection, String words) {
		StringBuilder all = new StringBuilder(String.valueOf(collection)).append('\n').append(words).append('\n');
		files.forEach((file) -> all.append(file.sha256())
			.append(' ')
			.append(file.name())
			.append('\t')
			.append(file.sender().name())
			.append('\n'));
		return Sha256.hex(all.toString());
	}

	private static Optional<Receipt> known(TransactionContext tx, String content) {
		return Transactions.rows(tx, SubmissionStatement.OF_CONTENT, Map.of("content", content))
			.stream()
			.map((row) -> row.get("receipt"))
			.findFirst()
			.map((receipt) -> Receipt.of(receipt, files(tx, receipt.get("collection").asString())));
	}

	private static List<ReceivedFile> files(TransactionContext tx, String collection) {
		return Transactions.rows(tx, SubmissionStatement.FILES, Map.of("collection", collection))
			.stream()
			.map((row) -> ReceivedFile.of(row.get("file")))
			.toList();
	}

	/**
	 * The receipts of one collection of returns, the first arrival first.
	 * @param collection number of its first receipt
	 * @return the receipts; none when there is no such collection
	 */
	public List<Receipt> of(String collection) {
		return this.transactions.get((tx) -> {
			List<ReceivedFile> files = files(tx, collection);
			return Transactions.rows(tx, SubmissionStatement.RECEIPTS, Map.of("collection", collection))
				.stream()
				.map((row) -> Receipt.of(row.get("receipt"), files))
				.toList();
		});
	}

	/**
	 * Notes what was handed in, as the newest check sees it.
	 * @param collection number of the first receipt
	 * @param submissions all of it
	 * @param askedYear the year it was said to be of; absent when nobody said
	 */
	public void record(String collection, Collection<Submission> submissions, @Nullable Year askedYear) {
		Map<String, String> receipts = new HashMap<>();
		of(collection)
			.forEach((receipt) -> receipt.files().forEach((file) -> receipts.putIfAbsent(file.name(), receipt.id())));
		List<Map<String, Object>> kept = submissions.stream()
			.map((one) -> properties(collection, receipts.getOrDefault(one.file(), collection), one, askedYear))
			.toList();
		List<String> ids = kept.stream().map((one) -> String.valueOf(one.get("id"))).toList();
		this.transactions.run((tx) -> {
			Transactions.run(tx, SubmissionStatement.FORGET, Map.of("collection", collection, "ids", ids));
			Transactions.runForAll(tx, SubmissionStatement.RECORD, "submissions", kept, Map.of());
		});
	}

	private static Map<String, Object> properties(String collection, String receipt, Submission one,
			@Nullable Year asked) {
		List<Integer> years = one.periods()
			.stream()
			.map((code) -> Period.parse(code).lastDay().getYear())
			.distinct()
			.toList();
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", id(collection, one));
		properties.put("collection", collection);
		properties.put("receipt", receipt);
		properties.put("file", one.file());
		properties.put("sender", one.sender().name());
		properties.put("reporter", one.reporter().key());
		properties.put("name", one.reporter().name());
		properties.put("park", one.reporter().park());
		properties.put("kind", one.kind());
		properties.put("periods", one.periods());
		properties.put("years", years.isEmpty() && asked != null ? List.of(asked.getValue()) : years);
		properties.put("rows", one.rows());
		properties.put("errors", one.errors());
		properties.put("questions", one.questions());
		properties.put("state", one.state().name());
		properties.put("replacedBy", one.replacedBy());
		return properties;
	}

	private static String id(String collection, Submission one) {
		return collection + "/" + Keys.exact("sub", String.join("\n", one.file(), one.reporter().key(), one.kind()));
	}

	/**
	 * Notes what became visible.
	 * @param collection number of the first receipt
	 * @param submissions what was published
	 * @param batch the batch they were published as
	 */
	public void published(String collection, Collection<Submission> submissions, String batch) {
		List<String> ids = submissions.stream().map((one) -> id(collection, one)).toList();
		this.transactions
			.run((tx) -> Transactions.run(tx, SubmissionStatement.PUBLISHED, Map.of("ids", ids, "batch", batch)));
	}

	/**
	 * With which batches what was handed in is visible now.
	 * @param collection number of the first receipt
	 * @return the batches of what readers see, by the submission
	 */
	public Visible visible(String collection) {
		Map<String, String> batches = new HashMap<>();
		this.transactions
			.get((tx) -> Transactions.rows(tx, SubmissionStatement.OF_COLLECTION, Map.of("collection", collection)))
			.stream()
			.filter((row) -> row.get("published").asBoolean())
			.forEach((row) -> batches.put(row.get("submission").get("id").asString(),
					row.get("submission").get("batch").asString()));
		return new Visible(collection, batches);
	}

	/**
	 * What readers see of a collection of returns.
	 *
	 * @param collection number of its first receipt
	 * @param batches ids of batches by ids of submissions
	 */
	public record Visible(String collection, Map<String, String> batches) {

		/** Nothing is visible yet. */
		public static final Visible NOTHING = new Visible("", Map.of());

		/** The batch with which a submission is visible. */
		Optional<String> batch(Submission one) {
			return Optional.ofNullable(this.batches.get(id(this.collection, one)));
		}

	}

}
