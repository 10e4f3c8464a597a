package parkgraph.rdf.cube;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the Data Cube vocabulary.
 */
final class Qb {

	private static final String NAMESPACE = "http://purl.org/linked-data/cube#";

	static final Node OBSERVATION_TYPE = node("Observation");

	static final Node DATA_SET_TYPE = node("DataSet");

	static final Node STRUCTURE_TYPE = node("DataStructureDefinition");

	static final Node COMPONENT_TYPE = node("ComponentSpecification");

	static final Node DIMENSION_TYPE = node("DimensionProperty");

	static final Node MEASURE_TYPE = node("MeasureProperty");

	static final Node ATTRIBUTE_TYPE = node("AttributeProperty");

	static final Node SLICE_TYPE = node("Slice");

	static final Node SLICE_KEY_TYPE = node("SliceKey");

	static final Node HIERARCHICAL_CODE_LIST_TYPE = node("HierarchicalCodeList");

	static final Node DATA_SET = node("dataSet");

	static final Node STRUCTURE = node("structure");

	static final Node COMPONENT = node("component");

	static final Node COMPONENT_PROPERTY = node("componentProperty");

	static final Node COMPONENT_REQUIRED = node("componentRequired");

	static final Node DIMENSION = node("dimension");

	static final Node MEASURE = node("measure");

	static final Node ATTRIBUTE = node("attribute");

	static final Node MEASURE_DIMENSION = node("measureType");

	static final Node CODE_LIST = node("codeList");

	static final Node SLICE = node("slice");

	static final Node SLICE_KEY = node("sliceKey");

	static final Node SLICE_STRUCTURE = node("sliceStructure");

	static final Node OBSERVATION = node("observation");

	static final Node HIERARCHY_ROOT = node("hierarchyRoot");

	static final Node PARENT_CHILD = node("parentChildProperty");

	private Qb() {
	}

	private static Node node(String name) {
		return NodeFactory.createURI(NAMESPACE + name);
	}

}
