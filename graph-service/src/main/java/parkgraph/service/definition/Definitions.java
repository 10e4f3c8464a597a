package parkgraph.service.definition;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

import org.apache.jena.sparql.graph.GraphFactory;

import parkgraph.rdf.definition.DefinitionPages;
import parkgraph.rdf.vocabulary.Vocabulary;

/**
 * What is said of the vocabulary, whole or of one term, in each format.
 */
final class Definitions {

	private final DefinitionPages pages;

	private final Map<String, String> files;

	Definitions(DefinitionPages pages) {
		this.pages = pages;
		this.files = pages.files();
	}

	/** The whole vocabulary. */
	String all(DefinitionFormat format) {
		if (format == DefinitionFormat.TURTLE) {
			return this.pages.vocabulary().turtle();
		}
		return format.rdf().map((rdf) -> write(this.pages.vocabulary().graph(), rdf)).orElseGet(this.pages::index);
	}

	/**
	 * One term.
	 * @param name its local name
	 * @param format the format
	 * @return what is said of it, empty if there is no such term
	 */
	Optional<String> term(String name, DefinitionFormat format) {
		return format.rdf()
			.map((rdf) -> this.pages.vocabulary().find(name).map((term) -> write(about(name), rdf)))
			.orElseGet(() -> this.pages.term(name));
	}

	/** A file that stands beside the pages. */
	Optional<String> file(String name) {
		return Optional.ofNullable(this.files.get(name));
	}

	private Graph about(String name) {
		Vocabulary vocabulary = this.pages.vocabulary();
		Graph about = GraphFactory.createDefaultGraph();
		about.getPrefixMapping().setNsPrefixes(vocabulary.graph().getPrefixMapping());
		GraphUtil.add(about,
				vocabulary.graph().find(NodeFactory.createURI(vocabulary.iri(name)), Node.ANY, Node.ANY).toList());
		return about;
	}

	private static String write(Graph graph, Lang lang) {
		StringWriter text = new StringWriter();
		RDFDataMgr.write(text, graph, lang);
		return text.toString();
	}

}
