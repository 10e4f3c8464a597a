package parkgraph.rdf.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sys.JenaSystem;

/**
 * Writes a state in a format. The same state is the same bytes.
 */
public final class ExportWriter {

	private static final int BUFFER = 1 << 16;

	private final QuadSource source;

	/**
	 * A writer.
	 * @param source where the quads come from
	 */
	public ExportWriter(QuadSource source) {
		JenaSystem.init();
		this.source = source;
	}

	/**
	 * Writes a state.
	 * @param state which state
	 * @param format an RDF format
	 * @param out where to; stays open
	 * @throws ExportRefusedException in Chinese and English, if the format is limited and
	 * the state too large for it
	 * @throws UncheckedIOException if it cannot be written
	 */
	public void write(StateRef state, ExportFormat format, OutputStream out) {
		RDFFormat writer = format.writer()
			.orElseThrow(() -> new IllegalArgumentException("%s is not an RDF format".formatted(format)));
		try {
			OutputStream buffered = new BufferedOutputStream(out, BUFFER);
			if (format.isLimited()) {
				LimitedGraph graph = new LimitedGraph(format);
				this.source.quads(state, graph);
				RDFWriter.source(graph.triples()).format(writer).output(buffered);
			}
			else {
				StreamRDF sink = StreamRDFWriter.getWriterStream(buffered, writer);
				boolean asIs = format == ExportFormat.N_QUADS;
				this.source.quads(state, asIs ? sink : new SubjectStream(sink, format.hasGraphs()));
			}
			buffered.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The export cannot be written", ex);
		}
	}

	/**
	 * As {@link #write}, compressed. Nothing of the time or the machine stands in the
	 * file.
	 */
	public void writeCompressed(StateRef state, ExportFormat format, OutputStream out) {
		try {
			GZIPOutputStream gzip = new GZIPOutputStream(out, BUFFER);
			write(state, format, gzip);
			gzip.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The export cannot be compressed", ex);
		}
	}

}
