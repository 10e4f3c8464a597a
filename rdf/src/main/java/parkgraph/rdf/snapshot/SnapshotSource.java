package parkgraph.rdf.snapshot;

import org.apache.jena.riot.system.StreamRDF;

/**
 * Where snapshots come from: everything the public may see of a state, as quads.
 */
public interface SnapshotSource {

	/**
	 * What the content of a state depends on besides its number, such as its hash and the
	 * version of the mapping. A snapshot with another stamp is out of date.
	 * @param state number of the state
	 * @return letters, digits and hyphens
	 */
	String stamp(long state);

	/**
	 * Streams all quads of a state.
	 * @param state number of the state
	 * @param sink where they go; begun and ended by this method
	 */
	void quads(long state, StreamRDF sink);

}
