package parkgraph.loaders.kind;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.judgement.Judgement;
import parkgraph.loaders.match.Match;

/**
 * What the store already knows, so that a file may refer to it by code or by name.
 */
public interface Register {

	/** Whether a thing is there. */
	boolean has(ThingRef thing);

	/**
	 * The things of a label that bear a name; never a guess.
	 * @param label their label
	 * @param name the name as printed
	 * @return none, one, or several when the name does not tell them apart
	 */
	Set<ThingRef> named(String label, String name);

	/**
	 * What somebody has said a name means.
	 * @param label the label of what is meant
	 * @param name the name as printed
	 */
	Optional<Judgement> judged(String label, String name);

	/**
	 * Whom a name may mean that nothing bears.
	 * @param label a park's or an enterprise's
	 * @param name the name as printed
	 * @param creditCode the credit code given with it; else empty
	 */
	Match match(String label, String name, String creditCode);

	/**
	 * Gets ready for the names of enterprises that rows further down have, so that they
	 * are not asked for one by one.
	 * @param names the names as printed
	 */
	void expect(Collection<String> names);

	/**
	 * What is there of a label, to say what a wrong code may have meant.
	 * @param label a label of which there are no more than a few thousand
	 * @return names by code
	 */
	Map<String, String> listed(String label);

	/**
	 * The enterprise with a unified social credit code.
	 * @param creditCode a valid code
	 */
	Optional<ThingRef> enterprise(String creditCode);

}
