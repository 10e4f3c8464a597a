package parkgraph.rdf.query;

import java.util.Objects;
import java.util.Set;

import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

import parkgraph.ontology.wording.Wording;

/**
 * Puts functions that can be stopped in the place of those that cannot, and lets no
 * function by that is neither part of SPARQL nor a cast.
 */
final class BoundedExpressions extends ExprTransformCopy {

	private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

	/** The casts of SPARQL 1.1 and those of its numeric and time types. */
	private static final Set<String> CASTS = Set.of("boolean", "date", "dateTime", "decimal", "double", "float",
			"gYear", "gYearMonth", "int", "integer", "long", "nonNegativeInteger", "positiveInteger", "string", "time");

	private final Bounds bounds;

	BoundedExpressions(Bounds bounds) {
		this.bounds = bounds;
	}

	@Override
	public Expr transform(ExprFunctionN function, ExprList arguments) {
		if (function instanceof E_Regex) {
			return new BoundedFunction.Regex(present(arguments), this.bounds);
		}
		if (function instanceof E_StrReplace) {
			return new BoundedFunction.Replace(present(arguments), this.bounds);
		}
		if (function instanceof E_StrConcat) {
			return new BoundedFunction.Concat(arguments, this.bounds);
		}
		if (function instanceof E_Function called) {
			allow(called.getFunctionIRI());
		}
		if (function instanceof E_Call) {
			refuse("CALL");
		}
		return super.transform(function, arguments);
	}

	private static void allow(String function) {
		if (!function.startsWith(XSD) || !CASTS.contains(function.substring(XSD.length()))) {
			refuse("<" + function + ">");
		}
	}

	private static void refuse(String function) {
		throw new RefusedQuery(RefusedQuery.Reason.NOT_OFFERED,
				new Wording("不提供函数 %s。".formatted(function), "The function %s is not offered.".formatted(function)),
				new Wording("只能用 SPARQL 1.1 的内置函数和 xsd: 类型转换。",
						"There are the functions built into SPARQL 1.1 and the casts of xsd: types."));
	}

	/** Jena keeps the flags that were not given as a null. */
	private static ExprList present(ExprList arguments) {
		return new ExprList(arguments.getList().stream().filter(Objects::nonNull).toList());
	}

}
