package parkgraph.rdf.query;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;

import parkgraph.ontology.wording.Wording;

/**
 * One query being answered, inside a read transaction of its own.
 */
final class QueryRun implements Callable<Answer> {

	private final Query query;

	private final DatasetGraph data;

	private final QueryLimits limits;

	private final Deadline deadline;

	private final AnswerWriter writer;

	QueryRun(SparqlQuery query, DatasetGraph data, AnswerFormat format, QueryLimits limits, Deadline deadline) {
		this.query = query.parsed();
		this.data = data;
		this.limits = limits;
		this.deadline = deadline;
		this.writer = new AnswerWriter(format, limits, deadline);
	}

	@Override
	public Answer call() {
		this.data.begin(TxnType.READ);
		try {
			this.query.getGraphURIs().forEach(this::requireGraph);
			this.query.getNamedGraphURIs().forEach(this::requireGraph);
			return answer();
		}
		catch (QueryCancelledException ex) {
			throw this.deadline.wasMemory() ? memory() : time();
		}
		catch (QueryException ex) {
			throw new RefusedQuery(RefusedQuery.Reason.MALFORMED_QUERY,
					new Wording("查询无法执行：%s".formatted(ex.getMessage()),
							"The query cannot be executed: %s".formatted(ex.getMessage())),
					null);
		}
		catch (StackOverflowError ex) {
			throw SparqlQuery.tooDeep();
		}
		catch (OutOfMemoryError ex) {
			throw memory();
		}
		finally {
			this.data.end();
		}
	}

	/** A graph that is not there is a mistake to be told, and never fetched. */
	private void requireGraph(String graph) {
		if (!this.data.containsGraph(NodeFactory.createURI(graph))) {
			throw new RefusedQuery(RefusedQuery.Reason.UNKNOWN_GRAPH,
					new Wording("数据中没有图 <%s>。".formatted(graph),
							"There is no graph <%s> in the data.".formatted(graph)),
					new Wording("用 SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } 查看有哪些图。",
							"SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } lists the graphs."));
		}
	}

	private Answer answer() {
		boolean describe = this.query.isDescribeType();
		if (describe) {
			describedThingsAsRows();
		}
		try (QueryExec execution = QueryExecDatasetBuilder.create()
			.query(this.query)
			.dataset(this.data)
			.context(GuardedEngine.context(this.limits, this.deadline, !this.query.hasDatasetDescription()))
			.overallTimeout(this.limits.time().toMillis(), TimeUnit.MILLISECONDS)
			.build()) {
			if (this.query.isAskType()) {
				return this.writer.truth(execution.ask());
			}
			if (this.query.isConstructType()) {
				return this.writer.graph(execution.constructTriples(), this.query.getPrefixMapping());
			}
			RowSet rows = execution.select();
			return describe ? this.writer.graph(described(rows), this.query.getPrefixMapping())
					: this.writer.rows(rows);
		}
	}

	/** Jena would describe things one after the other without looking at the clock. */
	private void describedThingsAsRows() {
		if (this.query.getQueryPattern() == null) {
			this.query.setQueryPattern(new ElementGroup());
		}
		this.query.setQuerySelectType();
	}

	/** Every triple whose subject is described; there are no blank nodes to follow. */
	private Iterator<Triple> described(RowSet rows) {
		Set<Node> things = new LinkedHashSet<>(this.query.getResultURIs());
		while (rows.hasNext() && things.size() <= this.limits.rows()) {
			rows.next().forEach((variable, node) -> things.add(node));
		}
		Graph graph = asked();
		return Iter.flatMap(things.stream().filter(Node::isURI).iterator(),
				(thing) -> graph.find(thing, Node.ANY, Node.ANY));
	}

	private Graph asked() {
		DatasetDescription description = this.query.getDatasetDescription();
		return (description == null) ? GraphView.createUnionGraph(this.data)
				: DynamicDatasets.dynamicDataset(description, this.data, false).getDefaultGraph();
	}

	RefusedQuery time() {
		return new RefusedQuery(RefusedQuery.Reason.TIME_LIMIT,
				new Wording("查询超过了 %d 毫秒的时限，已停止。".formatted(this.limits.time().toMillis()),
						"The query took longer than %d ms and was stopped.".formatted(this.limits.time().toMillis())),
				new Wording("把条件改窄，或先写最有选择性的模式。",
						"Narrow the conditions, or begin with the pattern that fewest things match."));
	}

	private static RefusedQuery memory() {
		return new RefusedQuery(RefusedQuery.Reason.MEMORY_LIMIT,
				new Wording("内存不足，查询已停止。", "Memory ran short and the query was stopped."), new Wording(
						"减少 GROUP BY、DISTINCT 或 ORDER BY 的行数。", "Let GROUP BY, DISTINCT or ORDER BY have fewer rows."));
	}

}
