package parkgraph.rdf.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * Looks through the whole of a query, that is the algebra its text was compiled to, where
 * nothing can hide: sub-queries, EXISTS, aggregates and conditions of every kind are all
 * walked once.
 */
final class QueryGuard extends TransformCopy {

	private static final Wording STANDARD = new Wording("请用 SPARQL 1.1 的写法。", "Write it in SPARQL 1.1.");

	private final QueryLimits limits;

	private final Bounds bounds;

	private long values;

	private long texts;

	private QueryGuard(QueryLimits limits, Bounds bounds) {
		this.limits = limits;
		this.bounds = bounds;
	}

	/**
	 * The query with functions that can be stopped.
	 * @param query what its text was compiled to, not optimised yet
	 * @param limits what it may cost
	 * @param deadline when its time is up
	 * @throws RefusedQuery if it uses what is not offered
	 */
	static Op guarded(Op query, QueryLimits limits, Deadline deadline) {
		Bounds bounds = new Bounds(deadline, limits.text());
		QueryGuard guard = new QueryGuard(limits, bounds);
		Op guarded = Transformer.transform(guard, new BoundedExpressions(bounds), query);
		if (guard.texts > textsOutside(query)) {
			throw notOffered("GROUP_CONCAT",
					new Wording("GROUP_CONCAT 只能用在最外层查询。", "Use GROUP_CONCAT in the outermost query only."));
		}
		return guarded;
	}

	/**
	 * How many GROUP_CONCAT stand in the group around which the query's modifiers are.
	 */
	private static long textsOutside(Op query) {
		Op at = query;
		while (at instanceof Op1 outer && !(at instanceof OpGroup)) {
			at = outer.getSubOp();
		}
		return (at instanceof OpGroup group) ? texts(group.getAggregators()) : 0;
	}

	private static long texts(List<ExprAggregator> aggregators) {
		return aggregators.stream()
			.map(ExprAggregator::getAggregator)
			.filter((aggregator) -> aggregator instanceof AggGroupConcat
					|| aggregator instanceof AggGroupConcatDistinct)
			.count();
	}

	@Override
	public Op transform(OpService service, Op pattern) {
		throw notOffered("SERVICE", new Wording("本端点不向别处发请求；请分别查询后再合并。",
				"This endpoint asks nobody else; ask each place and join the answers."));
	}

	@Override
	public Op transform(OpProcedure procedure, Op pattern) {
		throw notOffered("CALL", STANDARD);
	}

	@Override
	public Op transform(OpPropFunc function, Op pattern) {
		throw notOffered(function.getProperty().toString(), STANDARD);
	}

	@Override
	public Op transform(OpExt extension) {
		throw notOffered(extension.getName(), STANDARD);
	}

	@Override
	public Op transform(OpTable table) {
		this.values += table.isJoinIdentity() ? 0 : table.getTable().size();
		if (this.values > this.limits.values()) {
			throw new RefusedQuery(RefusedQuery.Reason.QUERY_TOO_LARGE,
					new Wording("VALUES 的行数超过 %d。".formatted(this.limits.values()),
							"The VALUES blocks have more than %d rows.".formatted(this.limits.values())),
					new Wording("分几次查询。", "Ask in several queries."));
		}
		return super.transform(table);
	}

	@Override
	public Op transform(OpGroup group, Op pattern) {
		this.texts += texts(group.getAggregators());
		List<ExprAggregator> aggregators = new ArrayList<>();
		for (ExprAggregator named : group.getAggregators()) {
			aggregators.add(new ExprAggregator(named.getVar(), bounded(named.getAggregator())));
		}
		return OpGroup.create(pattern, group.getGroupVars(), aggregators);
	}

	private Aggregator bounded(Aggregator aggregator) {
		if (aggregator instanceof AggCustom custom) {
			throw notOffered("<" + custom.getIRI() + ">",
					new Wording("只能用 SPARQL 1.1 的聚合函数。", "There are the aggregates of SPARQL 1.1."));
		}
		if (aggregator instanceof AggGroupConcat concat) {
			return bounded(concat, concat.getSeparator(), false);
		}
		if (aggregator instanceof AggGroupConcatDistinct concat) {
			return bounded(concat, concat.getSeparator(), true);
		}
		return aggregator;
	}

	private Aggregator bounded(Aggregator concat, @Nullable String separator, boolean distinct) {
		return new BoundedGroupConcat(concat.getExprList(), (separator != null) ? separator : " ", distinct,
				this.bounds);
	}

	private static RefusedQuery notOffered(String what, Wording hint) {
		return new RefusedQuery(RefusedQuery.Reason.NOT_OFFERED,
				new Wording("此处不能用 %s。".formatted(what), "%s cannot be used here.".formatted(what)), hint);
	}

}
