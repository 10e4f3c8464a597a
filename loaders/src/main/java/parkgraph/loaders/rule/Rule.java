package parkgraph.loaders.rule;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.batch.Origin;
import parkgraph.ontology.wording.Wording;

/**
 * Something that files are checked for.
 *
 * @param id its id, which stays: lower-case English with hyphens
 * @param outcome what becomes of the row
 * @param severity how much it matters
 * @param title what it is called
 * @param says the sentence of its findings; the first {@code %s} is what was found, the
 * others what else the sentence names
 * @param when when it occurs
 * @param mend what to do about it
 */
public record Rule(String id, Outcome outcome, Severity severity, Wording title, Wording says, Wording when,
		Wording mend) {

	/**
	 * What this rule has to say about one place.
	 * @param origin where
	 * @param found what stood there; absent when the whole row is meant
	 * @param more what else the sentence names; a {@link Wording} is taken in the
	 * language of the sentence
	 * @return the finding
	 */
	public Finding at(Origin origin, @Nullable String found, Object... more) {
		Object[] chinese = new Object[more.length + 1];
		Object[] english = new Object[more.length + 1];
		chinese[0] = (found != null) ? found : "";
		english[0] = chinese[0];
		for (int i = 0; i < more.length; i++) {
			chinese[i + 1] = (more[i] instanceof Wording wording) ? wording.zh() : more[i];
			english[i + 1] = (more[i] instanceof Wording wording) ? wording.en() : more[i];
		}
		return new Finding(origin, this.id, this.outcome, this.severity, found, this.says.zh().formatted(chinese),
				this.says.en().formatted(english), 0);
	}

}
