package parkgraph.ontology.scope;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import parkgraph.ontology.table.TableRow;

/**
 * A phrase that states parts of a scope.
 *
 * @param pattern what the whole clause must look like, in folded signs
 * @param scope the code of what it states, with {@code $1} for what the phrase names
 */
record ScopePhrase(Pattern pattern, String scope) {

	static ScopePhrase read(TableRow row) {
		try {
			return new ScopePhrase(Pattern.compile(row.text("clause")), row.text("scope"));
		}
		catch (PatternSyntaxException ex) {
			throw row.wrong("clause", "a regular expression");
		}
	}

	/** What a clause in folded signs states, if it is this phrase. */
	Optional<Scope> in(String clause) {
		Matcher matcher = this.pattern.matcher(clause);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String named = (matcher.groupCount() == 0) ? "" : CodeText.clean(matcher.group(1));
		return Optional.of(ScopeCode.parseLoosely(this.scope.replace("$1", named)));
	}

}
