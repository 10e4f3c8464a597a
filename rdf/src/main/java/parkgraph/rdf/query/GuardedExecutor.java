package parkgraph.rdf.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Follows property paths with an eye on the clock: one step of a path can walk the whole
 * graph over and over, and Jena does not look up before it is done.
 */
final class GuardedExecutor extends OpExecutorTDB2 {

	GuardedExecutor(ExecutionContext context) {
		super(context);
	}

	@Override
	protected QueryIterator execute(OpPath path, QueryIterator input) {
		Graph watched = new WatchedGraph(this.execCxt.getActiveGraph(),
				GuardedEngine.deadline(this.execCxt.getContext()));
		return new QueryIterPath(path.getTriplePath(), input,
				ExecutionContext.copyChangeActiveGraph(this.execCxt, watched));
	}

	/**
	 * A graph that looks at the clock whenever it is asked.
	 */
	private static final class WatchedGraph extends GraphWrapper {

		private final Deadline deadline;

		private WatchedGraph(Graph graph, Deadline deadline) {
			super(graph);
			this.deadline = deadline;
		}

		@Override
		public ExtendedIterator<Triple> find(Triple triple) {
			this.deadline.check();
			return super.find(triple);
		}

		@Override
		public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
			this.deadline.check();
			return super.find(subject, predicate, object);
		}

	}

}
