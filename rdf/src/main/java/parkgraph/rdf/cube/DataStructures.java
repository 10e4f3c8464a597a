package parkgraph.rdf.cube;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.vocabulary.Term;
import parkgraph.rdf.vocabulary.Vocabulary;

/**
 * The data sets and their structures as RDF, made from {@link DataSet}.
 */
public final class DataStructures {

	/** In which unit a value is given; every observation has it. */
	public static final String UNIT_MEASURE = "http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure";

	private static final List<String> DIMENSIONS = List.of("refSubject", "indicator", "scope", "refPeriod",
			"natureClass");

	/** Which code list the values of a dimension are in. */
	private static final Map<String, String> CODE_LISTS = Map.of("indicator", "indicator", "scope", "scope",
			"refPeriod", "period", "natureClass", "nature-class", "boundKind", "bound-kind");

	private static final List<String> OPTIONAL_ATTRIBUTES = List.of("trust", "approximate", "precision", "printed");

	private final Addresses addresses;

	private final Vocabulary vocabulary;

	private final Model model = ModelFactory.createDefaultModel();

	private DataStructures(Addresses addresses, Vocabulary vocabulary) {
		this.addresses = addresses;
		this.vocabulary = vocabulary;
	}

	/**
	 * All of them.
	 * @param addresses where they have their addresses
	 * @param vocabulary the terms they use
	 */
	public static List<Triple> triples(Addresses addresses, Vocabulary vocabulary) {
		JenaSystem.init();
		DataStructures structures = new DataStructures(addresses, vocabulary);
		for (DataSet set : DataSet.values()) {
			structures.add(set);
		}
		return structures.model.getGraph().find().toList();
	}

	private void add(DataSet set) {
		Resource dataSet = labelled(resource(this.addresses.set(set.path())), set);
		Resource structure = labelled(resource(this.addresses.set(set.path()) + "/structure"), set)
			.addProperty(RDF.type, type(Qb.STRUCTURE_TYPE));
		dataSet.addProperty(RDF.type, type(Qb.DATA_SET_TYPE)).addProperty(property(Qb.STRUCTURE), structure);
		Stream.concat(DIMENSIONS.stream(), set.ownDimensions().stream())
			.forEach((dimension) -> component(structure, dimension, Qb.DIMENSION, dimension(dimension)));
		component(structure, set.measure(), Qb.MEASURE,
				term(set.measure()).addProperty(RDF.type, type(Qb.MEASURE_TYPE)));
		attribute(structure, "unitMeasure", resource(UNIT_MEASURE), true);
		attribute(structure, "nature", term("nature"), true);
		if (set != DataSet.ALL) {
			OPTIONAL_ATTRIBUTES.forEach((name) -> attribute(structure, name, term(name), false));
		}
	}

	private Resource dimension(String name) {
		Resource dimension = term(name).addProperty(RDF.type, type(Qb.DIMENSION_TYPE));
		String range = this.vocabulary.find(name).map(Term::range).orElseThrow();
		dimension.addProperty(RDFS.range, resource(range));
		String list = CODE_LISTS.get(name);
		if (list != null) {
			dimension.addProperty(property(Qb.CODE_LIST), resource(this.addresses.scheme(list)));
		}
		return dimension;
	}

	private void attribute(Resource structure, String name, Resource attribute, boolean required) {
		component(structure, name, Qb.ATTRIBUTE, attribute.addProperty(RDF.type, type(Qb.ATTRIBUTE_TYPE)))
			.addProperty(property(Qb.COMPONENT_REQUIRED), String.valueOf(required), XSDDatatype.XSDboolean);
	}

	private Resource component(Resource structure, String name, Node link, Resource property) {
		Resource component = resource(structure.getURI() + "/" + name).addProperty(RDF.type, type(Qb.COMPONENT_TYPE))
			.addProperty(property(link), property);
		structure.addProperty(property(Qb.COMPONENT), component);
		return component;
	}

	private Resource labelled(Resource resource, DataSet set) {
		return resource.addProperty(RDFS.label, set.label().zh(), "zh").addProperty(RDFS.label, set.label().en(), "en");
	}

	private Resource term(String name) {
		return resource(this.vocabulary.iri(name));
	}

	private Resource resource(String address) {
		return this.model.createResource(address);
	}

	private RDFNode type(Node node) {
		return this.model.asRDFNode(node);
	}

	private Property property(Node node) {
		return this.model.createProperty(node.getURI());
	}

}
