package parkgraph.rdf.query;

import java.util.List;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.jspecify.annotations.Nullable;

/**
 * A function of SPARQL whose work Jena would not stop, made stoppable.
 */
abstract sealed class BoundedFunction extends ExprFunctionN {

	final Bounds bounds;

	private BoundedFunction(String name, ExprList arguments, Bounds bounds) {
		super(name, arguments);
		this.bounds = bounds;
	}

	/** A pattern that is the same in every row is compiled once. */
	static @Nullable Pattern constant(String function, ExprList arguments, int at) {
		Expr pattern = arguments.get(1);
		Expr flags = (arguments.size() > at) ? arguments.get(at) : null;
		if (!pattern.isConstant() || (flags != null && !flags.isConstant())) {
			return null;
		}
		return Bounds.pattern(function, pattern.getConstant(), (flags != null) ? flags.getConstant() : null);
	}

	static Pattern pattern(@Nullable Pattern constant, String function, List<NodeValue> values, int at) {
		return (constant != null) ? constant
				: Bounds.pattern(function, values.get(1), (values.size() > at) ? values.get(at) : null);
	}

	/**
	 * REGEX: text, pattern, perhaps flags.
	 */
	static final class Regex extends BoundedFunction {

		private static final int FLAGS = 2;

		private final @Nullable Pattern constant;

		Regex(ExprList arguments, Bounds bounds) {
			super("regex", arguments, bounds);
			this.constant = constant("REGEX", arguments, FLAGS);
		}

		@Override
		public NodeValue eval(List<NodeValue> values) {
			String text = Bounds.string("REGEX", values.get(0));
			Pattern pattern = pattern(this.constant, "REGEX", values, FLAGS);
			return NodeValue.makeBoolean(pattern.matcher(this.bounds.watched(text)).find());
		}

		@Override
		public Expr copy(ExprList arguments) {
			return new Regex(arguments, this.bounds);
		}

	}

	/**
	 * REPLACE: text, pattern, replacement, perhaps flags.
	 */
	static final class Replace extends BoundedFunction {

		private static final int FLAGS = 3;

		private final @Nullable Pattern constant;

		Replace(ExprList arguments, Bounds bounds) {
			super("replace", arguments, bounds);
			this.constant = constant("REPLACE", arguments, FLAGS);
		}

		@Override
		public NodeValue eval(List<NodeValue> values) {
			String text = Bounds.string("REPLACE", values.get(0));
			String replaced = this.bounds.replaced(text, pattern(this.constant, "REPLACE", values, FLAGS),
					Bounds.string("REPLACE", values.get(2)));
			Node like = values.get(0).asNode();
			return NodeValue
				.makeNode(NodeFactory.createLiteral(replaced, like.getLiteralLanguage(), like.getLiteralDatatype()));
		}

		@Override
		public Expr copy(ExprList arguments) {
			return new Replace(arguments, this.bounds);
		}

	}

	/**
	 * CONCAT.
	 */
	static final class Concat extends BoundedFunction {

		Concat(ExprList arguments, Bounds bounds) {
			super("concat", arguments, bounds);
		}

		@Override
		public NodeValue eval(List<NodeValue> values) {
			long length = 0;
			for (NodeValue value : values) {
				length += Bounds.string("CONCAT", value).length();
			}
			this.bounds.check(length);
			return XSDFuncOp.strConcat(values);
		}

		@Override
		public Expr copy(ExprList arguments) {
			return new Concat(arguments, this.bounds);
		}

	}

}
