package parkgraph.rdf.shape;

import java.util.Comparator;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.vocabulary.ShippedText;

/**
 * Our SHACL shapes, as {@code shapes.ttl} holds them.
 */
public final class Shapes {

	private static final String FILE = "shapes.ttl";

	private final String turtle;

	private final Graph graph;

	private final org.apache.jena.shacl.Shapes parsed;

	private Shapes(String turtle) {
		this.turtle = turtle;
		this.graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
		this.parsed = org.apache.jena.shacl.Shapes.parse(this.graph);
	}

	/** The shapes under the addresses of a deployment. */
	public static Shapes at(Addresses addresses) {
		JenaSystem.init();
		return new Shapes(ShippedText.read(Shapes.class, FILE, addresses));
	}

	/** The file itself, in Turtle. */
	public String turtle() {
		return this.turtle;
	}

	/** The shapes' triples; not to be changed. */
	public Graph graph() {
		return this.graph;
	}

	/**
	 * Checks a graph.
	 * @param data the data, with the code lists it uses
	 * @return what does not keep to the shapes, ordered by constraint and place; empty if
	 * everything does
	 */
	public List<ShapeFinding> check(Graph data) {
		return ShaclValidator.get()
			.validate(this.parsed, data)
			.getEntries()
			.stream()
			.map(Shapes::finding)
			.distinct()
			.sorted(Comparator.comparing(ShapeFinding::constraint)
				.thenComparing(ShapeFinding::where)
				.thenComparing(ShapeFinding::found))
			.toList();
	}

	private static ShapeFinding finding(ReportEntry entry) {
		@Nullable Node value = entry.value();
		boolean isOther = value != null && !value.equals(entry.focusNode());
		return new ShapeFinding(entry.source().getURI(), entry.focusNode().toString(),
				isOther ? String.valueOf(value) : "", new Wording(message(entry, "zh"), message(entry, "en")));
	}

	private static String message(ReportEntry entry, String language) {
		return entry.messages()
			.stream()
			.filter((message) -> message.isLiteral() && message.getLiteralLanguage().equals(language))
			.map(Node::getLiteralLexicalForm)
			.findFirst()
			.orElseThrow(
					() -> new IllegalStateException("%s has no message in \"%s\"".formatted(entry.source(), language)));
	}

}
