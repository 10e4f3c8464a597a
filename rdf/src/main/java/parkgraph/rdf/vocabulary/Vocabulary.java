package parkgraph.rdf.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;

/**
 * Our own classes and properties, as {@code parkgraph.ttl} declares them. The file is the
 * source; who names a term in Java asks here for its address, so that a term that does
 * not exist stops the start.
 */
public final class Vocabulary {

	private static final String FILE = "parkgraph.ttl";

	private final Addresses addresses;

	private final String turtle;

	private final Model model;

	private final Map<String, Term> terms;

	private final Map<String, Wording> topics;

	private Vocabulary(Addresses addresses, String turtle) {
		this.addresses = addresses;
		this.turtle = turtle;
		this.model = RDFParser.fromString(turtle, Lang.TURTLE).toModel();
		TermReader reader = new TermReader(this.model, addresses.vocabulary());
		this.topics = Collections.unmodifiableMap(reader.topics());
		this.terms = Collections.unmodifiableMap(reader.terms());
	}

	/** The vocabulary under the addresses of a deployment. */
	public static Vocabulary at(Addresses addresses) {
		JenaSystem.init();
		return new Vocabulary(addresses, ShippedText.read(Vocabulary.class, FILE, addresses));
	}

	/** The file itself, with its comments, in Turtle. */
	public String turtle() {
		return this.turtle;
	}

	/** Its triples; not to be changed. */
	public Graph graph() {
		return this.model.getGraph();
	}

	/** All terms by their names, topic by topic, each topic's classes first. */
	public Collection<Term> terms() {
		return this.terms.values();
	}

	/** Labels of the topics by their names, in the order of the documentation. */
	public Map<String, Wording> topics() {
		return this.topics;
	}

	/**
	 * The term with a name.
	 * @param name local name, such as IndustrialPark
	 * @return the term, empty if there is none with that name
	 */
	public Optional<Term> find(String name) {
		return Optional.ofNullable(this.terms.get(name));
	}

	/**
	 * The address of a term that must be there.
	 * @param name local name, such as IndustrialPark
	 * @return its address
	 * @throws IllegalArgumentException in Chinese and English, if there is no such term
	 */
	public String iri(String name) {
		if (!this.terms.containsKey(name)) {
			throw new IllegalArgumentException(new Wording("词汇表中没有“%s”；请先在 %s 中声明。".formatted(name, FILE),
					"The vocabulary has no \"%s\"; declare it in %s first.".formatted(name, FILE))
				.toString());
		}
		return this.addresses.term(name);
	}

}
