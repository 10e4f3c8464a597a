package parkgraph.rdf.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.junit.jupiter.api.Test;

import parkgraph.rdf.mapping.Literals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OrderedQuadsTests {

	private static final Node GRAPH = uri("g");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final StreamRDF sink = StreamRDFWriter.getWriterStream(this.out, RDFFormat.NQUADS_UTF8);

	private final OrderedQuads quads = new OrderedQuads(this.sink);

	@Test
	void linesAreSortedAsBytes() {
		for (String subject : new String[] { "b", "a", "a1", "a-", "a/c", "aZ" }) {
			for (String predicate : new String[] { "p", "p/q", "p1", "q" }) {
				for (Node object : new Node[] { uri("o"), Literals.zh("\uFFFD"), Literals.zh("𠀀"),
						Literals.zh("\"一\n"), Literals.text(""), Literals.text("a"), Literals.en("a"),
						Literals.integer(1) }) {
					this.quads.add(GRAPH, uri(subject), uri(predicate), object);
					this.quads.add(uri("f"), uri(subject), uri(predicate), object);
				}
			}
		}
		assertThat(this.quads.sendRest()).isEqualTo(6 * 4 * 8 * 2);
		List<byte[]> lines = lines().stream().map((line) -> line.getBytes(StandardCharsets.UTF_8)).toList();
		assertThat(lines).isSortedAccordingTo(Arrays::compareUnsigned);
	}

	@Test
	void theSameQuadIsSentOnce() {
		this.quads.add(GRAPH, uri("a"), uri("p"), uri("o"));
		this.quads.add(GRAPH, uri("a"), uri("p"), uri("o"));
		assertThat(this.quads.sendRest()).isEqualTo(1);
		assertThat(lines()).hasSize(1);
	}

	@Test
	void whatCanStillComeIsWaitedFor() {
		this.quads.add(GRAPH, uri("b"), uri("p"), uri("o"));
		this.quads.sendBefore("urn:b");
		this.quads.add(GRAPH, uri("b"), uri("o"), uri("o"));
		this.quads.sendRest();
		assertThat(lines()).containsExactly("<urn:b> <urn:o> <urn:o> <urn:g> .", "<urn:b> <urn:p> <urn:o> <urn:g> .");
	}

	@Test
	void aSubjectThatComesTooLateIsNotWritten() {
		this.quads.add(GRAPH, uri("b"), uri("p"), uri("o"));
		this.quads.sendBefore("urn:c");
		assertThatIllegalStateException().isThrownBy(() -> this.quads.add(GRAPH, uri("a"), uri("p"), uri("o")))
			.withMessage("<urn:a> comes after <urn:b> had been written");
	}

	private List<String> lines() {
		this.sink.finish();
		return this.out.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private static Node uri(String name) {
		return NodeFactory.createURI("urn:" + name);
	}

}
