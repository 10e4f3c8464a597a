package parkgraph.loaders.match;

import parkgraph.ontology.wording.Wording;

/**
 * Something that may be meant.
 *
 * @param name the name of it that agrees best
 * @param score how well, from 1 to 100
 * @param why which parts agreed and which were set aside
 * @param safe whether what was set aside never means another
 */
public record Candidate(KnownName name, int score, Wording why, boolean safe) {

	/** Code and name, for people. */
	public String called() {
		return this.name.thing().key() + " " + this.name.called();
	}

	/** Code, name and score. */
	Wording listed() {
		return new Wording("%s（%d分，%s）".formatted(called(), this.score, this.why.zh()),
				"%s (score %d, %s)".formatted(called(), this.score, this.why.en()));
	}

}
