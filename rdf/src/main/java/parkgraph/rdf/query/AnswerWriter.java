package parkgraph.rdf.query;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

import parkgraph.ontology.wording.Wording;

/**
 * Writes one answer, and no more of it than allowed.
 */
final class AnswerWriter {

	private final AnswerFormat format;

	private final Deadline deadline;

	private final long most;

	private final long bytes;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private boolean truncated;

	AnswerWriter(AnswerFormat format, QueryLimits limits, Deadline deadline) {
		this.format = format;
		this.deadline = deadline;
		this.most = format.most(limits.rows());
		this.bytes = limits.bytes();
	}

	Answer truth(boolean truth) {
		rows().write(this.out, truth, new Context());
		return written();
	}

	Answer rows(RowSet rows) {
		RowSet bounded = RowSetStream.create(rows.getResultVars(), new BoundedRows(rows));
		rows().write(this.out, bounded, new Context());
		return written();
	}

	private RowSetWriter rows() {
		return RowSetWriterRegistry.getFactory(this.format.language()).create(this.format.language());
	}

	/**
	 * A graph, each triple once.
	 * @param triples where they come from
	 * @param prefixes whose prefixes are used
	 */
	Answer graph(Iterator<Triple> triples, PrefixMapping prefixes) {
		Graph graph = GraphFactory.createDefaultGraph();
		graph.getPrefixMapping().setNsPrefixes(prefixes);
		long length = 0;
		while (triples.hasNext()) {
			this.deadline.check();
			Triple triple = triples.next();
			if (graph.contains(triple)) {
				continue;
			}
			length += length(triple);
			if (graph.size() >= this.most || length > this.bytes) {
				this.truncated = true;
				Iter.close(triples);
				break;
			}
			graph.add(triple);
		}
		try {
			RDFWriter.source(graph).format(this.format.variant()).output(this.out);
		}
		catch (JenaException ex) {
			throw new RefusedQuery(RefusedQuery.Reason.NOT_OFFERED,
					new Wording("答案无法写成 %s。".formatted(this.format.mediaType()),
							"The answer cannot be written as %s.".formatted(this.format.mediaType())),
					new Wording("请改用 text/turtle。", "Ask for text/turtle."));
		}
		return written();
	}

	/** About how long it is when it is written out. */
	private static long length(Triple triple) {
		return (long) length(triple.getSubject()) + length(triple.getPredicate()) + length(triple.getObject());
	}

	private static int length(Node node) {
		return node.isURI() ? node.getURI().length() : node.toString().length();
	}

	private Answer written() {
		return new Answer(this.format, this.out.toByteArray(), this.truncated);
	}

	/**
	 * Rows up to the most that are allowed.
	 */
	private final class BoundedRows implements Iterator<Binding> {

		private final RowSet rows;

		private long given;

		private BoundedRows(RowSet rows) {
			this.rows = rows;
		}

		@Override
		public boolean hasNext() {
			if (AnswerWriter.this.truncated) {
				return false;
			}
			AnswerWriter.this.deadline.check();
			if (!this.rows.hasNext()) {
				return false;
			}
			AnswerWriter.this.truncated = this.given >= AnswerWriter.this.most
					|| AnswerWriter.this.out.size() > AnswerWriter.this.bytes;
			return !AnswerWriter.this.truncated;
		}

		@Override
		public Binding next() {
			this.given++;
			return this.rows.next();
		}

	}

}
