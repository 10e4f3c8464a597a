package parkgraph.rdf.mapping;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import parkgraph.rdf.iri.Addresses;

/**
 * Addresses of things and codes as nodes, by what the graph calls them.
 */
public final class Places {

	/** The classification of words that no official one has. */
	private static final String PRINTED = "printed";

	private final Addresses addresses;

	private final Mapping mapping;

	public Places(Addresses addresses, Mapping mapping) {
		this.addresses = addresses;
		this.mapping = mapping;
	}

	public Addresses addresses() {
		return this.addresses;
	}

	/** A thing by its reference, label/key. */
	public Node thing(String ref) {
		return thing(ThingNode.labelOf(ref), ThingNode.keyOf(ref));
	}

	/** A thing, or the code it is. */
	public Node thing(String label, String key) {
		MappingRow row = this.mapping.label(label).get(0);
		if (row.form() != Form.CODE) {
			return uri(this.addresses.thing(label, key));
		}
		int colon = row.argument().equals("industry") ? key.indexOf(':') : -1;
		return (colon < 0) ? code(row.argument(), key)
				: code(classification(key.substring(0, colon)), key.substring(colon + 1));
	}

	public Node code(String scheme, String notation) {
		return uri(this.addresses.code(scheme, notation));
	}

	public Node scheme(String scheme) {
		return uri(this.addresses.scheme(scheme));
	}

	public Node period(String code) {
		return code("period", code);
	}

	public Node graph(String name) {
		return uri(this.addresses.graph(name));
	}

	/** The scheme of a classification of industries. */
	public static String classification(String scheme) {
		return scheme.equals(PRINTED) ? "printed-industry" : scheme;
	}

	/** An address as a node. */
	public static Node uri(String address) {
		return NodeFactory.createURI(address);
	}

}
