package parkgraph.ontology.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import parkgraph.ontology.print.Signs;
import parkgraph.ontology.table.ShippedTable;

/**
 * Gets the scope out of what is printed. It knows the phrases of a table and takes a
 * clause only when it is one of them from end to end; anything else stays a note.
 */
public final class ScopeReader {

	private final List<ScopePhrase> phrases;

	private ScopeReader(List<ScopePhrase> phrases) {
		this.phrases = phrases;
	}

	/** A reader that knows the phrases that are part of the program. */
	public static ScopeReader shipped() {
		return new ScopeReader(
				ShippedTable.rows(ScopeReader.class, "scope-phrases.csv").stream().map(ScopePhrase::read).toList());
	}

	/**
	 * Reads a note.
	 * @param byName what the indicator's printed name states already
	 * @param note the note as printed, may be empty
	 * @return the scope, and what remains of the note
	 */
	public ScopeReading read(Scope byName, String note) {
		Scope scope = byName;
		List<String> notes = new ArrayList<>();
		List<String> contradictions = new ArrayList<>();
		for (String clause : Signs.clauses(note)) {
			Optional<Scope> said = said(clause);
			if (said.isEmpty()) {
				notes.add(clause);
			}
			else if (scope.contradicts(said.get())) {
				contradictions.add(clause);
			}
			else {
				scope = scope.and(said.get());
			}
		}
		return new ScopeReading(scope, notes, contradictions);
	}

	private Optional<Scope> said(String clause) {
		String folded = Signs.fold(clause);
		return this.phrases.stream().map((phrase) -> phrase.in(folded)).flatMap(Optional::stream).findFirst();
	}

}
