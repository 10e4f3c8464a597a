package parkgraph.ontology.scope;

import java.util.List;

/**
 * What a note says about the scope of a figure, and what it says besides.
 *
 * @param scope what the indicator's name and the note state together
 * @param notes the clauses that say nothing about the scope, or nothing that is
 * understood
 * @param contradictions the clauses that state a part of the scope differently from what
 * was said before them; they are left out
 */
public record ScopeReading(Scope scope, List<String> notes, List<String> contradictions) {

	public ScopeReading {
		notes = List.copyOf(notes);
		contradictions = List.copyOf(contradictions);
	}

}
