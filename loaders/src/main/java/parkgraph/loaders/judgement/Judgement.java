package parkgraph.loaders.judgement;

import java.time.ZonedDateTime;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.text.NameFolding;

/**
 * What somebody said about a name and a thing.
 *
 * @param number its number, from 1; later ones count
 * @param name the name as printed
 * @param thing the thing
 * @param called the name to show for the thing
 * @param verdict what was said
 * @param who who said it
 * @param at when
 * @param note why; empty when nothing was noted
 */
public record Judgement(long number, String name, ThingRef thing, String called, Verdict verdict, String who,
		ZonedDateTime at, String note) {

	/** Name and thing: what a later judgement must share to take this one's place. */
	String about() {
		return name(this.thing.label(), this.name) + "|" + this.thing.key();
	}

	/** A name as judgements are looked up by it. */
	static String name(String label, String name) {
		return label + "/" + NameFolding.fold(name);
	}

}
