package parkgraph.rdf.export;

import org.apache.jena.riot.system.StreamRDF;

/**
 * Gives everything the public may see of one state as quads.
 */
public interface QuadSource {

	/**
	 * Streams all quads of a state: begins and ends the stream, announces the prefixes,
	 * then sends quads sorted by subject, no quad twice, no blank node. The same state
	 * gives the same quads in the same order.
	 * @param state which state
	 * @param sink where they go
	 */
	void quads(StateRef state, StreamRDF sink);

}
