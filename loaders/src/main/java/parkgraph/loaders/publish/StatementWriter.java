package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.store.Seat;
import parkgraph.loaders.store.Transactions;
import parkgraph.queries.LoadStatement;
import parkgraph.queries.UndoStatement;

/**
 * Stages the statements about its share of the subjects, one chunk after the other, and
 * chooses among those that compete. Everything about one subject comes to the same
 * writer.
 */
final class StatementWriter {

	private final Staging staging;

	private final Seat seat;

	private final Transactions transactions;

	private final ParsedCodes codes = new ParsedCodes();

	private final AboutFilter metAbouts = new AboutFilter();

	private final HashedSet metSubjects = new HashedSet();

	StatementWriter(Staging staging, Seat seat, Transactions transactions) {
		this.staging = staging;
		this.seat = seat;
		this.transactions = transactions;
	}

	/**
	 * Stages one chunk, once, however often it is tried.
	 * @param number the chunk's number, higher than those before
	 * @param chunk the statements
	 * @param withdrawals the withdrawals
	 * @param seenSubjects those subjects that readers see already, so that other figures
	 * may be there
	 */
	void write(long number, List<Stated> chunk, List<Withdrawal> withdrawals, Set<String> seenSubjects) {
		Map<Long, List<ReadStatement>> byAbout = new LinkedHashMap<>();
		Set<Long> contested = new LinkedHashSet<>();
		List<String> newlyTouched = new ArrayList<>();
		for (Withdrawal withdrawal : withdrawals) {
			String subject = withdrawal.subject().ref();
			if (this.metSubjects.add(HashedSet.hash(subject))) {
				newlyTouched.add(subject);
			}
			contested.add(Matter.of(withdrawal).about());
		}
		for (Stated stated : chunk) {
			ReadStatement statement = ReadStatement.of(stated, this.staging, this.codes);
			String subject = statement.subjectRef();
			if (this.metSubjects.add(HashedSet.hash(subject))) {
				newlyTouched.add(subject);
			}
			List<ReadStatement> same = byAbout.computeIfAbsent(statement.about(), (about) -> new ArrayList<>(1));
			if (same.isEmpty() && (!this.metAbouts.add(statement.about()) || seenSubjects.contains(subject))) {
				contested.add(statement.about());
			}
			same.add(statement);
		}
		newlyTouched.sort(null);
		this.transactions.run((tx) -> {
			if (this.staging.lock().beat(tx, this.seat) < number) {
				choose(tx, byAbout, contested, withdrawals).write(tx);
				Transactions.runForAll(tx, LoadStatement.TOUCH_SUBJECTS, "subjects", newlyTouched,
						Map.of("target", this.staging.target()));
				this.staging.lock().chunkDone(tx, this.seat, number);
			}
		});
	}

	private FigureWrites choose(TransactionContext tx, Map<Long, List<ReadStatement>> byAbout, Set<Long> contested,
			List<Withdrawal> withdrawals) {
		Map<Long, List<Value>> held = held(tx, contested);
		Map<Matter, List<Withdrawn>> withdrawn = withdrawn(tx, byAbout.keySet(), withdrawals);
		Map<Matter, List<Value>> setAside = setAside(tx, withdrawn.keySet());
		FigureWrites writes = new FigureWrites(this.staging);
		withdrawals.forEach(writes::add);
		byAbout.forEach((about, statements) -> {
			List<Value> figures = held.getOrDefault(about, List.of());
			Matter matter = Matter.of(statements.get(0).stated());
			if (figures.isEmpty() && statements.size() == 1 && !withdrawn.containsKey(matter)) {
				writes.addAlone(statements.get(0));
			}
			else {
				choose(matter, nodes(matter, figures, setAside), statements, withdrawn.getOrDefault(matter, List.of()),
						writes);
			}
		});
		withdrawn.forEach((matter, takers) -> {
			if (!byAbout.containsKey(matter.about())) {
				List<Value> figures = held.getOrDefault(matter.about(), List.of());
				choose(matter, nodes(matter, figures, setAside), List.of(), takers, writes);
			}
		});
		return writes;
	}

	/**
	 * What this chunk withdraws, and for what comes back after it had been taken back
	 * also what others have withdrawn since.
	 */
	private Map<Matter, List<Withdrawn>> withdrawn(TransactionContext tx, Set<Long> abouts,
			List<Withdrawal> withdrawals) {
		List<Withdrawn> all = new ArrayList<>();
		withdrawals.forEach((withdrawal) -> all.add(Withdrawn.of(withdrawal, this.staging, this.codes)));
		if (this.staging.statedFirst() != null) {
			all.addAll(Withdrawn.standing(tx, abouts, this.codes));
		}
		Map<Matter, List<Withdrawn>> byMatter = new LinkedHashMap<>();
		all.forEach((one) -> byMatter.computeIfAbsent(one.matter(), (matter) -> new ArrayList<>(1)).add(one));
		return byMatter;
	}

	/**
	 * What this batch has stated of what it withdraws now, and has set aside because
	 * something better counted.
	 */
	private Map<Matter, List<Value>> setAside(TransactionContext tx, Set<Matter> matters) {
		Map<Matter, List<Value>> setAside = new LinkedHashMap<>();
		if (!matters.isEmpty()) {
			Transactions.rows(tx, UndoStatement.STANDING, Matter.standing(matters))
				.stream()
				.map((row) -> row.get("statement"))
				.filter((said) -> said.get("id").asString().startsWith(this.staging.prefix())
						&& said.get("since").isNull() && said.get("sinceInternal").isNull())
				.forEach((said) -> setAside.computeIfAbsent(Matter.of(said), (matter) -> new ArrayList<>(1)).add(said));
		}
		return setAside;
	}

	private List<FigureNode> nodes(Matter matter, List<Value> figures, Map<Matter, List<Value>> setAside) {
		List<FigureNode> nodes = new ArrayList<>();
		figures.stream()
			.filter((figure) -> StoredFigure.isAbout(figure, matter))
			.forEach((figure) -> nodes
				.add(StoredFigure.read(figure, FigureNode.Claim.WHERE_IT_HOLDS, this.staging, this.codes)));
		setAside.getOrDefault(matter, List.of())
			.forEach((said) -> nodes.add(FigureNode.setAside(StoredFigure.statement(said, this.codes),
					StoredFigure.order(said), this.staging.internal())));
		return nodes;
	}

	private Map<Long, List<Value>> held(TransactionContext tx, Set<Long> contested) {
		Map<Long, List<Value>> held = new LinkedHashMap<>();
		if (!contested.isEmpty()) {
			Transactions
				.rows(tx, LoadStatement.HELD_FIGURES, Map.of("abouts", List.copyOf(contested), "never", Staging.NEVER))
				.forEach((row) -> held
					.computeIfAbsent(row.get("figure").get("about").asLong(), (about) -> new ArrayList<>())
					.add(row.get("figure")));
		}
		return held;
	}

	private void choose(Matter matter, List<FigureNode> held, List<ReadStatement> statements, List<Withdrawn> withdrawn,
			FigureWrites writes) {
		Map<String, ReadStatement> fresh = new LinkedHashMap<>();
		List<FigureNode> nodes = new ArrayList<>(held);
		for (ReadStatement statement : statements) {
			fresh.put(statement.statement().id(), statement);
			nodes.add(FigureNode.fresh(statement.statement(), this.staging.order(), this.staging.internal()));
		}
		Map<String, FigureNode> firstNodes = new LinkedHashMap<>();
		nodes.forEach((node) -> firstNodes.putIfAbsent(node.statement().id(), node));
		for (FigureNode node : new FigureChoice(this.staging.batch(), this.staging.target(), nodes, withdrawn).make()) {
			ReadStatement statement = fresh.get(node.id());
			if (statement != null) {
				writes.add(statement, node);
			}
			else if (node.isChanged()) {
				FigureNode of = firstNodes.getOrDefault(node.statement().id(), node);
				if (of.origin() == FigureNode.Origin.SET_ASIDE) {
					// No figure yet, so it is found by its own id.
					writes.undo(node, matter.about());
				}
				else {
					writes.change(node, matter.about(), of.id());
				}
			}
		}
	}

}
