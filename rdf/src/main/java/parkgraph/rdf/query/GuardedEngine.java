package parkgraph.rdf.query;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The engine of TDB2 with the guard between a query and its plan.
 */
final class GuardedEngine extends QueryEngineTDB {

	private static final Symbol LIMITS = Symbol.create("urn:parkgraph:query-limits");

	private static final Symbol DEADLINE = Symbol.create("urn:parkgraph:query-deadline");

	/** Rows a sort or DISTINCT keeps in memory; the others wait on disk. */
	private static final long ROWS_IN_MEMORY = 50_000;

	private GuardedEngine(Query query, DatasetGraphTDB data, Binding input, Context context) {
		super(query, data, input, context);
	}

	/** Jena calls this from the constructor: what is needed has to be in the context. */
	@Override
	protected Op createOp(Query query) {
		QueryLimits limits = this.context.get(LIMITS);
		return QueryGuard.guarded(Algebra.compile(query), limits, deadline(this.context));
	}

	static Deadline deadline(Context context) {
		return context.get(DEADLINE);
	}

	/**
	 * Settings of one query: this engine, no way out of the process, and no rewriting
	 * that multiplies a pattern by the lists in its conditions.
	 * @param union whether the default graph is all graphs together; no, when the query
	 * names its own
	 */
	static Context context(QueryLimits limits, Deadline deadline, boolean union) {
		Context context = ARQ.getContext().copy();
		context.set(LIMITS, limits);
		context.set(DEADLINE, deadline);
		context.set(ARQConstants.symCancelQuery, deadline.signal());
		context.set(ARQ.httpServiceAllowed, false);
		context.set(ARQ.enablePropertyFunctions, false);
		context.set(ARQ.optFilterExpandOneOf, false);
		context.set(ARQ.optFilterDisjunction, false);
		context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
		context.set(TDB2.symUnionDefaultGraph, union);
		QueryEngineRegistry engines = new QueryEngineRegistry();
		engines.add(new Factory());
		QueryEngineRegistry.set(context, engines);
		QC.setFactory(context, GuardedExecutor::new);
		return context;
	}

	/**
	 * Makes the engine for every query of a context.
	 */
	private static final class Factory implements QueryEngineFactory {

		@Override
		public boolean accept(Query query, DatasetGraph data, Context context) {
			return true;
		}

		@Override
		public Plan create(Query query, DatasetGraph data, Binding input, Context context) {
			return new GuardedEngine(query, TDBInternal.requireStorage(data), input, context).getPlan();
		}

		@Override
		public boolean accept(Op op, DatasetGraph data, Context context) {
			return false;
		}

		@Override
		public Plan create(Op op, DatasetGraph data, Binding binding, Context context) {
			throw new UnsupportedOperationException("Only queries are answered");
		}

	}

}
