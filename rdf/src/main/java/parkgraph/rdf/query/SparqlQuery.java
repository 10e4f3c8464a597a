package parkgraph.rdf.query;

import java.util.List;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sys.JenaSystem;

import parkgraph.ontology.wording.Wording;

/**
 * A query as it was asked: read, not looked through yet. Used once.
 */
public final class SparqlQuery {

	static {
		JenaSystem.init();
	}

	private final Query query;

	private SparqlQuery(Query query) {
		this.query = query;
	}

	/**
	 * Reads a query.
	 * @param text SPARQL 1.1
	 * @param base what relative addresses in it are relative to
	 * @param limits how long it may be
	 * @throws RefusedQuery that says where the mistake is, if it is none
	 */
	public static SparqlQuery read(String text, String base, QueryLimits limits) {
		if (text.length() > limits.length()) {
			throw new RefusedQuery(RefusedQuery.Reason.QUERY_TOO_LARGE, new Wording(
					"查询有 %d 个字符，至多 %d 个。".formatted(text.length(), limits.length()),
					"The query has %d characters; at most %d are read.".formatted(text.length(), limits.length())),
					new Wording("缩短查询。", "Make the query shorter."));
		}
		try {
			return new SparqlQuery(QueryFactory.create(text, base, Syntax.syntaxSPARQL_11));
		}
		catch (QueryException ex) {
			throw (ex.getCause() instanceof StackOverflowError) ? tooDeep() : malformed(ex);
		}
		catch (StackOverflowError ex) {
			throw tooDeep();
		}
	}

	/**
	 * The same query over graphs the request names, which win over those that the query
	 * names.
	 * @param defaults graphs that make up the default graph
	 * @param named graphs that GRAPH finds
	 */
	public SparqlQuery over(List<String> defaults, List<String> named) {
		if (!defaults.isEmpty() || !named.isEmpty()) {
			this.query.getGraphURIs().clear();
			this.query.getNamedGraphURIs().clear();
			defaults.forEach(this.query::addGraphURI);
			named.forEach(this.query::addNamedGraphURI);
		}
		return this;
	}

	/** Whether the answer is a graph, not rows. */
	public boolean givesGraph() {
		return this.query.isConstructType() || this.query.isDescribeType();
	}

	Query parsed() {
		return this.query;
	}

	static RefusedQuery tooDeep() {
		return new RefusedQuery(RefusedQuery.Reason.QUERY_TOO_LARGE,
				new Wording("查询嵌套过深。", "The query is nested too deeply."),
				new Wording("减少括号和子查询的层数。", "Use fewer levels of brackets and sub-queries."));
	}

	/**
	 * Parsers list everything that could stand there; the first line says what stands.
	 */
	private static RefusedQuery malformed(QueryException ex) {
		String mistake = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
		return new RefusedQuery(RefusedQuery.Reason.MALFORMED_QUERY,
				new Wording("查询有语法错误：%s".formatted(mistake), "The query has a mistake: %s".formatted(mistake)),
				new Wording("只接受一条 SPARQL 1.1 查询。", "One query in SPARQL 1.1 is expected."));
	}

}
