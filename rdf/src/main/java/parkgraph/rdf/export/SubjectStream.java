package parkgraph.rdf.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Holds the quads of one subject until the next one comes, and passes them on as the
 * format wants them: each triple once when graphs are left out, graph by graph when they
 * are kept.
 */
final class SubjectStream extends StreamRDFWrapper {

	private static final Comparator<Quad> BY_GRAPH = Comparator.comparing((quad) -> quad.getGraph().getURI());

	private final boolean graphs;

	private final List<Quad> held = new ArrayList<>();

	private @Nullable Node subject;

	SubjectStream(StreamRDF sink, boolean graphs) {
		super(sink);
		this.graphs = graphs;
	}

	@Override
	public void quad(Quad quad) {
		if (!quad.getSubject().equals(this.subject)) {
			pass();
			this.subject = quad.getSubject();
		}
		this.held.add(quad);
	}

	@Override
	public void finish() {
		pass();
		super.finish();
	}

	private void pass() {
		if (this.graphs) {
			this.held.sort(BY_GRAPH);
			this.held.forEach(super::quad);
		}
		else {
			this.held.stream().map(Quad::asTriple).distinct().forEach(super::triple);
		}
		this.held.clear();
	}

}
