package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.store.Transactions;
import parkgraph.queries.LoadStatement;
import parkgraph.queries.UndoStatement;

import static java.util.stream.Collectors.toList;

/**
 * A page of statements that are taken back, and the choice among what stands without
 * them.
 */
final class TakenBack {

	private final Staging staging;

	private final String undonePrefix;

	private final ParsedCodes codes;

	private final List<Value> statements;

	private final Map<Matter, List<FigureNode>> nodesByMatter = new LinkedHashMap<>();

	private final List<Finding> replaced = new ArrayList<>();

	TakenBack(Staging staging, String undone, ParsedCodes codes, List<Value> statements) {
		this.staging = staging;
		this.undonePrefix = undone + "/";
		this.codes = codes;
		this.statements = statements;
	}

	/**
	 * Chooses anew and writes what comes of it.
	 * @param tx the transaction in which the statements have been marked
	 */
	void write(TransactionContext tx) {
		Map<Matter, Long> abouts = new LinkedHashMap<>();
		this.statements.forEach((statement) -> abouts.put(Matter.of(statement), statement.get("about").asLong()));
		readHeld(tx, abouts);
		noteReplaced();
		readStanding(tx, abouts);
		List<Withdrawn> withdrawn = Withdrawn.standing(tx, Set.copyOf(abouts.values()), this.codes);
		FigureWrites writes = new FigureWrites(this.staging);
		this.nodesByMatter.forEach((matter, nodes) -> {
			for (FigureNode node : choice(nodes, withdrawn, matter).make()) {
				if (node.isChanged()) {
					writes.undo(node, Objects.requireNonNull(abouts.get(matter)));
				}
			}
		});
		writes.write(tx);
		Transactions.runForAll(tx, LoadStatement.TOUCH_SUBJECTS, "subjects", subjects(),
				Map.of("target", this.staging.target()));
	}

	private FigureChoice choice(List<FigureNode> nodes, List<Withdrawn> withdrawn, Matter matter) {
		return new FigureChoice(this.staging.batch(), this.staging.target(), nodes,
				withdrawn.stream().filter((one) -> one.matter().equals(matter)).toList());
	}

	private void readHeld(TransactionContext tx, Map<Matter, Long> abouts) {
		List<Long> distinct = abouts.values().stream().distinct().collect(toList());
		Transactions.rows(tx, LoadStatement.HELD_FIGURES, Map.of("abouts", distinct, "never", Staging.NEVER))
			.stream()
			.map((row) -> row.get("figure"))
			.filter((figure) -> abouts.containsKey(Matter.of(figure)))
			.forEach((figure) -> add(figure, StoredFigure.read(figure, claim(figure), this.staging, this.codes)));
	}

	private FigureNode.Claim claim(Value figure) {
		String statement = figure.get("restates").asString(figure.get("id").asString());
		return statement.startsWith(this.undonePrefix) ? FigureNode.Claim.TAKEN_BACK : FigureNode.Claim.STANDS;
	}

	private void readStanding(TransactionContext tx, Map<Matter, Long> abouts) {
		Transactions.rows(tx, UndoStatement.STANDING, Matter.standing(abouts.keySet()))
			.stream()
			.map((row) -> row.get("statement"))
			.filter((statement) -> abouts.containsKey(Matter.of(statement)))
			.filter((statement) -> !isHeld(statement))
			.forEach((statement) -> add(statement, FigureNode.setAside(StoredFigure.statement(statement, this.codes),
					StoredFigure.order(statement), statement.get("internal").asBoolean())));
	}

	private boolean isHeld(Value statement) {
		String id = statement.get("id").asString();
		return this.nodesByMatter.getOrDefault(Matter.of(statement), List.of())
			.stream()
			.anyMatch((node) -> node.statement().id().equals(id));
	}

	private void add(Value stored, FigureNode node) {
		this.nodesByMatter.computeIfAbsent(Matter.of(stored), (matter) -> new ArrayList<>()).add(node);
	}

	/** Which of the statements counted once and have been replaced since. */
	private void noteReplaced() {
		for (Value statement : this.statements) {
			boolean counted = !statement.get("since").isNull();
			if (counted && !isHeld(statement)) {
				String printed = statement.get("printed").asString();
				this.replaced.add(PublishRule.REPLACED_SINCE.at(origin(statement), printed));
			}
		}
	}

	private static Origin origin(Value statement) {
		return new Origin(statement.get("file").asString(), statement.get("sheet").asString(null),
				statement.get("row").asLong(), statement.get("cell").asString(null), statement.get("part").asInt());
	}

	private List<String> subjects() {
		return this.statements.stream()
			.map((statement) -> statement.get("subjectLabel").asString() + "/" + statement.get("subject").asString())
			.distinct()
			.sorted()
			.toList();
	}

	List<Finding> replaced() {
		return this.replaced;
	}

}
