package parkgraph.rdf.definition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.shape.Shapes;
import parkgraph.rdf.vocabulary.ShippedText;
import parkgraph.rdf.vocabulary.Term;
import parkgraph.rdf.vocabulary.Vocabulary;

/**
 * All pages about the vocabulary: an index by topic, a page for each term, a diagram of
 * the classes. They need nothing from elsewhere, so they can be read from a directory as
 * well as from the service.
 */
public final class DefinitionPages {

	private static final String STYLE = "style.css";

	private static final String DIAGRAM = "classes.svg";

	private final Addresses addresses;

	private final Vocabulary vocabulary;

	private final Shapes shapes;

	private final String suffix;

	private DefinitionPages(Addresses addresses, String suffix) {
		this.addresses = addresses;
		this.vocabulary = Vocabulary.at(addresses);
		this.shapes = Shapes.at(addresses);
		this.suffix = suffix;
	}

	/** Pages that link to each other by the terms' names, as the service answers them. */
	public static DefinitionPages online(Addresses addresses) {
		return new DefinitionPages(addresses, "");
	}

	/** Pages that link to each other as files. */
	public static DefinitionPages offline(Addresses addresses) {
		return new DefinitionPages(addresses, ".html");
	}

	/** The vocabulary that the pages are about. */
	public Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/** The page with all terms. */
	public String index() {
		return new IndexPage(this.vocabulary, this.suffix, DIAGRAM).html();
	}

	/**
	 * The page of a term.
	 * @param name its local name
	 * @return the page, empty if there is no such term
	 */
	public Optional<String> term(String name) {
		return this.vocabulary.find(name).map(this::page);
	}

	/**
	 * What stands beside the pages, by file name: style, diagram, vocabulary and shapes.
	 */
	public Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put(STYLE, ShippedText.read(DefinitionPages.class, STYLE, this.addresses));
		files.put(DIAGRAM, new ClassDiagram(this.vocabulary, this.addresses).svg());
		files.put("parkgraph.ttl", this.vocabulary.turtle());
		files.put("shapes.ttl", this.shapes.turtle());
		return files;
	}

	/**
	 * Writes all of it into a directory, which is made if it is not there.
	 * @param directory where to
	 * @throws IOException if it cannot be written
	 */
	public void writeTo(Path directory) throws IOException {
		Files.createDirectories(directory);
		write(directory.resolve("index.html"), index());
		for (Term term : this.vocabulary.terms()) {
			write(directory.resolve(term.name() + ".html"), page(term));
		}
		for (Map.Entry<String, String> file : files().entrySet()) {
			write(directory.resolve(file.getKey()), file.getValue());
		}
	}

	private String page(Term term) {
		return new TermPage(this.vocabulary, this.addresses, this.suffix).html(term);
	}

	private static void write(Path file, String text) throws IOException {
		Files.writeString(file, text, StandardCharsets.UTF_8);
	}

}
