package parkgraph.rdf.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import parkgraph.rdf.iri.Addresses;

/**
 * Terms by their prefixed names, such as {@code pg:obsValue}.
 */
public final class Terms {

	private static final Map<String, String> OUTSIDE = outside();

	private final Map<String, String> prefixes;

	private final Map<String, Node> nodes = new ConcurrentHashMap<>();

	public Terms(Addresses addresses) {
		Map<String, String> prefixes = new LinkedHashMap<>(OUTSIDE);
		prefixes.put(Addresses.PREFIX, addresses.vocabulary());
		this.prefixes = Map.copyOf(prefixes);
	}

	/** All prefixes with what they stand for. */
	public Map<String, String> prefixes() {
		return this.prefixes;
	}

	/**
	 * The address of a term.
	 * @param prefixed its prefixed name
	 * @throws IllegalArgumentException if the prefix is not known
	 */
	public Node node(String prefixed) {
		return this.nodes.computeIfAbsent(prefixed, this::resolve);
	}

	private Node resolve(String prefixed) {
		int colon = prefixed.indexOf(':');
		String namespace = (colon < 0) ? null : this.prefixes.get(prefixed.substring(0, colon));
		if (namespace == null) {
			throw new IllegalArgumentException("\"%s\" is not a prefixed name; the prefixes are %s".formatted(prefixed,
					this.prefixes.keySet().stream().sorted().toList()));
		}
		return NodeFactory.createURI(namespace + prefixed.substring(colon + 1));
	}

	private static Map<String, String> outside() {
		Map<String, String> outside = new LinkedHashMap<>();
		outside.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
		outside.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
		outside.put("owl", "http://www.w3.org/2002/07/owl#");
		outside.put("vann", "http://purl.org/vocab/vann/");
		outside.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		outside.put("skos", "http://www.w3.org/2004/02/skos/core#");
		outside.put("xkos", "http://rdf-vocabulary.ddialliance.org/xkos#");
		outside.put("dcterms", "http://purl.org/dc/terms/");
		outside.put("foaf", "http://xmlns.com/foaf/0.1/");
		outside.put("org", "http://www.w3.org/ns/org#");
		outside.put("eli", "http://data.europa.eu/eli/ontology#");
		outside.put("prov", "http://www.w3.org/ns/prov#");
		outside.put("qb", "http://purl.org/linked-data/cube#");
		outside.put("dcat", "http://www.w3.org/ns/dcat#");
		outside.put("void", "http://rdfs.org/ns/void#");
		outside.put("dqv", "http://www.w3.org/ns/dqv#");
		outside.put("sdmx-attribute", "http://purl.org/linked-data/sdmx/2009/attribute#");
		outside.put("spdx", "http://spdx.org/rdf/terms#");
		return outside;
	}

}
