package parkgraph.rdf.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * The time and the length of texts that functions of one query keep to.
 *
 * @param deadline when its time is up
 * @param text how many characters a text may have
 */
record Bounds(Deadline deadline, int text) {

	/** A text to be searched. */
	CharSequence watched(String searched) {
		return new WatchedText(searched, this.deadline);
	}

	/** Looks at the clock, and refuses a query that makes a text of this length. */
	void check(long length) {
		this.deadline.check();
		if (length > this.text) {
			throw new RefusedQuery(RefusedQuery.Reason.TEXT_TOO_LONG,
					new Wording("查询生成的文本超过 %d 个字符。".formatted(this.text),
							"The query makes a text of more than %d characters.".formatted(this.text)),
					new Wording("缩短 CONCAT、REPLACE 或 GROUP_CONCAT 的结果。",
							"Make the results of CONCAT, REPLACE or GROUP_CONCAT shorter."));
		}
	}

	/** A pattern as Jena reads it. */
	static Pattern pattern(String function, NodeValue pattern, @Nullable NodeValue flags) {
		return RegexEngine.makePattern(function, string(function, pattern),
				(flags != null) ? string(function, flags) : null);
	}

	static String string(String function, NodeValue value) {
		return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
	}

	/**
	 * The text with everything that matches replaced, as Jena does it: a match of nothing
	 * right after another match is none.
	 */
	String replaced(String searched, Pattern pattern, String replacement) {
		Matcher matcher = pattern.matcher(watched(searched));
		StringBuilder made = new StringBuilder();
		boolean first = true;
		try {
			while (matcher.find()) {
				if (first || matcher.start() < matcher.end()) {
					matcher.appendReplacement(made, replacement);
					check(made.length());
				}
				first = false;
			}
		}
		catch (IndexOutOfBoundsException | IllegalArgumentException ex) {
			throw new ExprEvalException("REPLACE: " + ex.getMessage(), ex);
		}
		matcher.appendTail(made);
		check(made.length());
		return made.toString();
	}

}
