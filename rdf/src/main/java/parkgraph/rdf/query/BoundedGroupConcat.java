package parkgraph.rdf.query;

import java.util.HashSet;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeConst;
import org.jspecify.annotations.Nullable;

/**
 * GROUP_CONCAT that keeps to a length.
 */
final class BoundedGroupConcat extends AggregatorBase {

	private final String separator;

	private final Bounds bounds;

	BoundedGroupConcat(ExprList expression, String separator, boolean distinct, Bounds bounds) {
		super("GROUP_CONCAT", distinct, expression);
		this.separator = separator;
		this.bounds = bounds;
	}

	@Override
	public Aggregator copy(ExprList expression) {
		return new BoundedGroupConcat(expression, this.separator, this.isDistinct, this.bounds);
	}

	@Override
	public Accumulator createAccumulator() {
		return new Text();
	}

	@Override
	public Node getValueEmpty() {
		return NodeConst.emptyString;
	}

	@Override
	public int hashCode() {
		return HC_AggGroupConcat ^ this.exprList.hashCode();
	}

	@Override
	public boolean equals(@Nullable Aggregator other, boolean bySyntax) {
		return other instanceof BoundedGroupConcat concat && this.separator.equals(concat.separator)
				&& this.isDistinct == concat.isDistinct && this.exprList.equals(concat.exprList, bySyntax);
	}

	/**
	 * The text of one group. A value that cannot be had makes the whole of it unbound, as
	 * in Jena.
	 */
	private final class Text implements Accumulator {

		private final StringBuilder text = new StringBuilder();

		private final Set<String> seen = new HashSet<>();

		private boolean first = true;

		private boolean failed;

		@Override
		public void accumulate(Binding binding, FunctionEnv environment) {
			@Nullable NodeValue value = ExprLib.evalOrNull(BoundedGroupConcat.this.exprList.get(0), binding, environment);
			if (value == null) {
				this.failed = true;
				return;
			}
			String added = value.asString();
			if (BoundedGroupConcat.this.isDistinct && !this.seen.add(added)) {
				return;
			}
			BoundedGroupConcat.this.bounds.check((long) this.text.length() + added.length());
			this.text.append(this.first ? "" : BoundedGroupConcat.this.separator).append(added);
			this.first = false;
		}

		@Override
		public @Nullable NodeValue getValue() {
			return this.failed ? null : NodeValue.makeString(this.text.toString());
		}

	}

}
