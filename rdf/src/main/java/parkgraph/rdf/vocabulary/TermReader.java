package parkgraph.rdf.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * Reads terms and topics out of the vocabulary's triples.
 */
final class TermReader {

	private static final List<String> TOPICS = List.of("policy", "place", "organisation", "classification", "testing",
			"innovation", "quality", "talent", "figure", "provenance");

	private final Model model;

	private final String namespace;

	TermReader(Model model, String namespace) {
		this.model = model;
		this.namespace = namespace;
	}

	Map<String, Wording> topics() {
		Map<String, Wording> topics = new LinkedHashMap<>();
		for (String topic : TOPICS) {
			topics.put(topic, wording(resource("topic-" + topic), SKOS.prefLabel));
		}
		return topics;
	}

	Map<String, Term> terms() {
		List<Term> terms = new ArrayList<>();
		for (TermKind kind : TermKind.values()) {
			this.model.listResourcesWithProperty(RDF.type, kind.type())
				.filterKeep((found) -> found.isURIResource() && found.getURI().startsWith(this.namespace))
				.forEach((found) -> terms.add(term(found, kind)));
		}
		Map<String, Term> byName = new LinkedHashMap<>();
		terms.stream()
			.sorted(Comparator.<Term>comparingInt((term) -> place(term.topic()))
				.thenComparing(Term::kind)
				.thenComparing(Term::name))
			.forEach((term) -> byName.put(term.name(), term));
		return byName;
	}

	private static int place(@Nullable String topic) {
		return (topic == null) ? TOPICS.size() : TOPICS.indexOf(topic);
	}

	private Term term(Resource found, TermKind kind) {
		List<String> above = Stream
			.concat(addresses(found, RDFS.subClassOf).stream(), addresses(found, RDFS.subPropertyOf).stream())
			.toList();
		return new Term(name(found.getURI()), kind, wording(found, RDFS.label), wording(found, SKOS.definition),
				topic(found), above, first(found, RDFS.domain), first(found, RDFS.range),
				addresses(found, this.model.createProperty(this.namespace, "fromClause")));
	}

	private @Nullable String topic(Resource found) {
		String topic = first(found, this.model.createProperty(this.namespace, "topic"));
		return (topic == null) ? null : name(topic).substring("topic-".length());
	}

	private String name(String address) {
		return address.substring(this.namespace.length());
	}

	private Resource resource(String name) {
		return this.model.createResource(this.namespace + name);
	}

	private static @Nullable String first(Resource resource, Property property) {
		return addresses(resource, property).stream().findFirst().orElse(null);
	}

	private static List<String> addresses(Resource resource, Property property) {
		return resource.listProperties(property)
			.mapWith((statement) -> statement.getObject())
			.filterKeep(RDFNode::isURIResource)
			.mapWith((object) -> object.asResource().getURI())
			.toList()
			.stream()
			.sorted()
			.toList();
	}

	private static Wording wording(Resource resource, Property property) {
		return new Wording(text(resource, property, "zh"), text(resource, property, "en"));
	}

	private static String text(Resource resource, Property property, String language) {
		return Objects
			.requireNonNull(resource.getProperty(property, language),
					() -> "%s has no %s in %s".formatted(resource, property.getLocalName(), language))
			.getString();
	}

}
