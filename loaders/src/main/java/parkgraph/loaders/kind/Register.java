package parkgraph.loaders.kind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import parkgraph.loaders.batch.ThingRef;

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
