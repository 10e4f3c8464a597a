package parkgraph.service.sparql;

import org.apache.jena.riot.system.StreamRDF;

import parkgraph.rdf.export.QuadSource;
import parkgraph.rdf.export.StateRef;
import parkgraph.rdf.snapshot.SnapshotSource;

/**
 * Snapshots made of the graph: what the export writes, for everybody.
 */
final class GraphSnapshots implements SnapshotSource {

	/** Goes up when the same state is written as other quads. */
	private static final int MAPPING = 1;

	private final QuadSource source;

	private final PublishedStates states;

	GraphSnapshots(QuadSource source, PublishedStates states) {
		this.source = source;
		this.states = states;
	}

	/** Two stores can both have a state of this number; their hashes tell them apart. */
	@Override
	public String stamp(long state) {
		return "m" + MAPPING + "-" + this.states.hash(state);
	}

	@Override
	public void quads(long state, StreamRDF sink) {
		this.source.quads(StateRef.of(state), sink);
	}

}
