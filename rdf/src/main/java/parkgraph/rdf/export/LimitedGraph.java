package parkgraph.rdf.export;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

import parkgraph.ontology.wording.Wording;

/**
 * Keeps triples in memory for the formats that cannot be streamed, up to a limit.
 */
final class LimitedGraph extends StreamRDFBase {

	/** About 100 MB in memory. */
	static final int MOST = 200_000;

	private final ExportFormat format;

	private final Graph triples = GraphFactory.createDefaultGraph();

	LimitedGraph(ExportFormat format) {
		this.format = format;
	}

	Graph triples() {
		return this.triples;
	}

	@Override
	public void prefix(String prefix, String address) {
		this.triples.getPrefixMapping().setNsPrefix(prefix, address);
	}

	@Override
	public void triple(Triple triple) {
		if (this.triples.size() >= MOST) {
			throw new ExportRefusedException(new Wording(
					"%s 只用于不超过 %,d 条三元组的子集，此次导出更大。请用 --subset 缩小范围，或改用 ttl、nt、nq、trig。".formatted(this.format.ending(),
							MOST),
					"%s is for subsets of at most %,d triples, and this export is larger. Narrow it with --subset, or use ttl, nt, nq or trig."
						.formatted(this.format.ending(), MOST)));
		}
		this.triples.add(triple);
	}

	@Override
	public void quad(Quad quad) {
		triple(quad.asTriple());
	}

}
