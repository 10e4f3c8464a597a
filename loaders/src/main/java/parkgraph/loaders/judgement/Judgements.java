package parkgraph.loaders.judgement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.text.NameFolding;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.JudgementStatement;
import parkgraph.queries.LoadStatement;

/**
 * The judgements of a store. They are only ever added to; what they change shows when
 * files are checked next, never in what has been published.
 */
public final class Judgements {

	private static final String TO_JUDGE = "name-to-judge";

	private final Driver driver;

	private final Transactions transactions;

	public Judgements(Driver driver) {
		this.driver = driver;
		this.transactions = new Transactions(driver);
	}

	/** Every judgement there ever was, oldest first. */
	public List<Judgement> history() {
		return this.transactions.get((tx) -> Transactions.rows(tx, JudgementStatement.LIST, Map.of())
			.stream()
			.map(Judgements::judgement)
			.toList());
	}

	private static Judgement judgement(Record row) {
		String label = row.get("label").asString();
		String key = row.get("subject").asString().substring(label.length() + 1);
		return new Judgement(row.get("number").asLong(), row.get("name").asString(), new ThingRef(label, key),
				row.get("called").asString(key), Verdict.ofCode(row.get("verdict").asString()).orElseThrow(),
				row.get("who").asString(), row.get("at").asZonedDateTime(), row.get("note").asString());
	}

	/** What holds now. */
	public Judged now() {
		return Judged.after(history());
	}

	/**
	 * Rows of published batches that were left out because of a name, still not judged.
	 */
	public List<OpenQuestion> questions() {
		Judged judged = now();
		return this.transactions
			.get((tx) -> Transactions.rows(tx, JudgementStatement.QUESTIONS, Map.of("rule", TO_JUDGE))
				.stream()
				.map(OpenQuestion::of)
				.filter((question) -> judged.same(Labels.PARK, question.name()).isEmpty()
						&& judged.same(Labels.ENTERPRISE, question.name()).isEmpty())
				.toList());
	}

	/**
	 * Says whom a name means, or does not mean.
	 * @param verdict what is said; not that something is taken back
	 * @param name the name as printed
	 * @param code code of a park, credit code or id of an enterprise
	 * @param who who says so
	 * @param note why; may be empty
	 * @return what was written down
	 * @throws LoadingException if the name is empty or nothing has the code
	 */
	public Judgement say(Verdict verdict, String name, String code, String who, String note) {
		if (NameFolding.fold(name).isEmpty()) {
			throw new LoadingException(new Wording("名称“%s”中没有文字；请写出表中的名称。".formatted(name),
					"The name \"%s\" has no letters; give it as it stands in the table.".formatted(name)));
		}
		return write(verdict, name.strip(), thing(code), who, note);
	}

	private ThingRef thing(String code) {
		String key = Signs.narrow(code).strip();
		long state = new StoreState(this.driver).current();
		List<String> refs = List.of(new ThingRef(Labels.PARK, key).ref(), new ThingRef(Labels.ENTERPRISE, key).ref());
		return this.transactions.get((tx) -> {
			Optional<ThingRef> known = Transactions.rows(tx, LoadStatement.KNOWN_THINGS, Map.of("refs", refs))
				.stream()
				.filter((row) -> row.get("since").asLong() <= state && state < row.get("until").asLong())
				.map((row) -> row.get("ref").asString())
				.map((ref) -> new ThingRef(ref.substring(0, ref.indexOf('/')), key))
				.findFirst();
			return known.or(() -> Transactions
				.rows(tx, LoadStatement.REGISTER_ENTERPRISE,
						Map.of("uscc", key.toUpperCase(Locale.ROOT), "state", state))
				.stream()
				.map((row) -> new ThingRef(Labels.ENTERPRISE, row.get("key").asString()))
				.findFirst());
		})
			.orElseThrow(() -> new LoadingException(new Wording("没有园区或企业的代码为“%s”；请填园区代码、统一社会信用代码或企业编号。".formatted(code),
					"No park or enterprise has the code \"%s\"; give a park's code, a credit code or an enterprise's id."
						.formatted(code))));
	}

	/**
	 * Takes a judgement back; what held before it does not come back.
	 * @param number its number
	 * @param who who takes it back
	 * @param note why; may be empty
	 * @return what was written down
	 * @throws LoadingException if no judgement of this number holds
	 */
	public Judgement takeBack(long number, String who, String note) {
		Judgement held = now().all()
			.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new LoadingException(new Wording(
					"第%d号判定不存在，或已被取代、收回；./parkgraph judge列出有效的判定。".formatted(number),
					"There is no judgement %d that holds; ./parkgraph judge lists those that do.".formatted(number))));
		return write(Verdict.TAKEN_BACK, held.name(), held.thing(), who, note);
	}

	private Judgement write(Verdict verdict, String name, ThingRef thing, String who, String note) {
		Map<String, Object> parameters = Map.of("id", UUID.randomUUID().toString(), "label", thing.label(), "name",
				name, "folded", NameFolding.fold(name), "subject", thing.ref(), "verdict", verdict.code(), "who", who,
				"note", note);
		long number = this.transactions
			.get((tx) -> tx.run(JudgementStatement.RECORD.text(), parameters).single().get("number").asLong());
		return history().stream().filter((one) -> one.number() == number).findFirst().orElseThrow();
	}

	/**
	 * A row that was left out because nobody had said whom its name means.
	 *
	 * @param name the name
	 * @param batch id of the batch
	 * @param file the file
	 * @param row the row
	 * @param says what the check said, with what may be meant
	 */
	public record OpenQuestion(String name, String batch, String file, long row, Wording says) {

		static OpenQuestion of(Record row) {
			return new OpenQuestion(row.get("name").asString(), row.get("batch").asString(), row.get("file").asString(),
					row.get("row").asLong(), new Wording(row.get("zh").asString(), row.get("en").asString()));
		}

	}

}
