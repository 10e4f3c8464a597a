package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.figure.Audience;
import parkgraph.queries.LoadStatement;
import parkgraph.queries.UndoStatement;

/**
 * Gathers what one transaction has to write about statements and figures, and writes it.
 */
final class FigureWrites {

	private final Staging staging;

	private final Map<String, List<List<@Nullable Object>>> figures = new LinkedHashMap<>();

	private final Map<String, List<List<@Nullable Object>>> observations = new LinkedHashMap<>();

	private final List<Map<String, Object>> hints = new ArrayList<>();

	private final List<Map<String, Object>> copies = new ArrayList<>();

	private final List<Map<String, Object>> restated = new ArrayList<>();

	private final List<Map<String, Object>> marks = new ArrayList<>();

	private final List<Map<String, Object>> unmarked = new ArrayList<>();

	private final List<Map<String, Object>> dropped = new ArrayList<>();

	private final List<Map<String, Object>> withdrawals = new ArrayList<>();

	FigureWrites(Staging staging) {
		this.staging = staging;
	}

	/**
	 * A statement that nothing competes with.
	 */
	void addAlone(ReadStatement statement) {
		Span held = Span.from(this.staging.target());
		addFigure(statement, statement.statement().mayCount(), this.staging.internal() ? Span.UNUSED : held, held);
	}

	/**
	 * A statement with the marks a choice gave it.
	 */
	void add(ReadStatement statement, FigureNode node) {
		if (node.counts()) {
			addFigure(statement, node.series(), node.span(Audience.PUBLIC), node.span(Audience.INTERNAL));
		}
		else {
			add(this.observations, statement, statement.cells());
		}
	}

	/** Marks stand behind the cells, in the order of {@code create-figures.cypher}. */
	private void addFigure(ReadStatement statement, boolean series, Span publicSpan, Span internalSpan) {
		List<@Nullable Object> cells = statement.cells();
		cells.add(series ? statement.statement().indicator() : null);
		cells.add(publicSpan.since());
		cells.add(publicSpan.until());
		cells.add(internalSpan.since());
		cells.add(internalSpan.until());
		add(this.figures, statement, cells);
	}

	/**
	 * A figure that a choice has changed, or a repetition it needs.
	 * @param node the figure
	 * @param about hash by which it is found
	 * @param of id of the figure it repeats; its own for others
	 */
	void change(FigureNode node, long about, String of) {
		switch (node.origin()) {
			case SEEN, STAGED, STAGED_COPY -> changeStored(node, about);
			case FRESH_COPY -> this.copies.add(Map.of("about", about, "of", of, "properties", copyProperties(node)));
			case FRESH, SET_ASIDE -> throw new IllegalStateException("Nothing to be changed: " + node.id());
		}
	}

	/**
	 * A figure that changes, or a repetition that is needed, because a batch is taken
	 * back.
	 */
	void undo(FigureNode node, long about) {
		if (node.origin() == FigureNode.Origin.FRESH_COPY) {
			this.restated.add(Map.of("of", node.statement().id(), "properties", copyProperties(node)));
		}
		else {
			changeStored(node, about);
		}
	}

	private void changeStored(FigureNode node, long about) {
		if (node.counts()) {
			this.marks.add(Map.of("about", about, "id", node.id(), "properties", marks(node)));
		}
		else {
			boolean copy = node.origin() == FigureNode.Origin.STAGED_COPY;
			(copy ? this.dropped : this.unmarked).add(Map.of("about", about, "id", node.id()));
		}
	}

	private Map<String, Object> copyProperties(FigureNode node) {
		Map<String, Object> properties = marks(node);
		properties.put("id", node.id());
		properties.put("restates", node.statement().id());
		properties.put("stated", this.staging.target());
		properties.put("statedFirst", node.order());
		return properties;
	}

	private static Map<String, Object> marks(FigureNode node) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("since", node.span(Audience.PUBLIC).since());
		properties.put("until", node.span(Audience.PUBLIC).until());
		properties.put("sinceInternal", node.span(Audience.INTERNAL).since());
		properties.put("untilInternal", node.span(Audience.INTERNAL).until());
		// Null takes the property away.
		properties.put("series", node.series() ? node.statement().indicator() : null);
		return properties;
	}

	void add(Withdrawal withdrawal) {
		Origin origin = withdrawal.origin();
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", this.staging.prefix() + origin.key() + "/" + withdrawal.indicator() + "/"
				+ withdrawal.scope() + (withdrawal.planned() ? "/plan" : ""));
		properties.put("batch", this.staging.batch());
		properties.put("file", origin.file());
		properties.put("sheet", origin.sheet());
		properties.put("row", origin.row());
		properties.put("cell", origin.cell());
		properties.put("part", origin.part());
		properties.put("subject", withdrawal.subject().key());
		properties.put("subjectLabel", withdrawal.subject().label());
		properties.put("indicator", withdrawal.indicator());
		properties.put("scope", withdrawal.scope());
		properties.put("period", withdrawal.period());
		properties.put("year", withdrawal.year());
		properties.put("planned", withdrawal.planned());
		properties.put("cause", withdrawal.cause().name());
		properties.put("namePrinted", withdrawal.name());
		properties.put("periodPrinted", withdrawal.periodPrinted());
		properties.put("source", withdrawal.source());
		properties.put("reason", withdrawal.reason());
		properties.put("about", Matter.of(withdrawal).about());
		properties.put("before", this.staging.order());
		properties.put("stated", this.staging.target());
		properties.put("withdrawn", Staging.NEVER);
		properties.put("internal", this.staging.internal());
		this.withdrawals.add(properties);
	}

	private void add(Map<String, List<List<@Nullable Object>>> list, ReadStatement statement,
			List<@Nullable Object> cells) {
		list.computeIfAbsent(statement.subjectRef(), (subject) -> new ArrayList<>()).add(cells);
		var park = statement.stated().hintFor();
		if (park != null) {
			this.hints.add(Map.of("park", park.ref(), "observation", statement.statement().id()));
		}
	}

	/**
	 * Writes everything: what is new first, repetitions while what they repeat is still a
	 * figure, then the marks of what was there.
	 */
	void write(TransactionContext tx) {
		runForSubjects(tx, LoadStatement.CREATE_FIGURES, this.figures);
		runForSubjects(tx, LoadStatement.CREATE_OBSERVATIONS, this.observations);
		Transactions.runForAll(tx, LoadStatement.CREATE_HINTS, "hints", this.hints, Map.of());
		Transactions.runForAll(tx, LoadStatement.RESTATE_FIGURES, "copies", this.copies, Map.of());
		Transactions.runForAll(tx, UndoStatement.RESTATE, "copies", this.restated, Map.of());
		Transactions.runForAll(tx, LoadStatement.MARK_FIGURES, "marks", this.marks, Map.of());
		Transactions.runForAll(tx, LoadStatement.UNMARK_FIGURES, "figures", this.unmarked, Map.of());
		Transactions.runForAll(tx, LoadStatement.CREATE_WITHDRAWALS, "withdrawals", this.withdrawals, Map.of());
		Transactions.runForAll(tx, LoadStatement.DROP_COPIES, "figures", this.dropped, Map.of());
	}

	/**
	 * In the order of subjects, so that two writers never wait for each other in a
	 * circle.
	 */
	private void runForSubjects(TransactionContext tx, LoadStatement statement,
			Map<String, List<List<@Nullable Object>>> bySubject) {
		List<Map<String, Object>> subjects = bySubject.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> Map.<String, Object>of("ref", entry.getKey(), "statements", entry.getValue()))
			.toList();
		Map<String, Object> shared = new HashMap<>(Map.of("batch", this.staging.batch(), "stated",
				this.staging.target(), "never", Staging.NEVER, "internal", this.staging.internal()));
		shared.put("statedFirst", this.staging.statedFirst());
		Transactions.runForAll(tx, statement, "subjects", subjects, shared);
	}

}
