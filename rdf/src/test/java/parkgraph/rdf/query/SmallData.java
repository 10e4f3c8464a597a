package parkgraph.rdf.query;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Parks in a row, each with a name, a revenue in 亿元 and the next one: few enough to be
 * made at once, enough for a product of them to take for ever.
 */
final class SmallData {

	static final String BASE = "https://parkgraph.example";

	static final String PREFIXES = """
			PREFIX : <https://parkgraph.example/def/>
			PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
			PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
			PREFIX park: <https://parkgraph.example/id/park/>
			""";

	static final int PARKS = 2000;

	private SmallData() {
	}

	static DatasetGraph inMemory() {
		JenaSystem.init();
		DatasetGraph data = DatabaseMgr.createDatasetGraph();
		data.begin(TxnType.WRITE);
		Node parks = graph("entities");
		Node figures = graph("figures/2021");
		for (int number = 0; number < PARKS; number++) {
			Node park = park(number);
			data.add(parks, park, RDF.type.asNode(), term("IndustrialPark"));
			data.add(parks, park, RDFS.label.asNode(), NodeFactory.createLiteralLang("园区" + number, "zh"));
			data.add(parks, park, term("next"), park((number + 1) % PARKS));
			data.add(figures, park, term("revenue"),
					NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDdecimal));
		}
		data.add(parks, park(0), term("note"), NodeFactory.createLiteralString("a".repeat(60) + "!"));
		data.commit();
		data.end();
		return data;
	}

	static Node graph(String name) {
		return NodeFactory.createURI(BASE + "/graph/" + name);
	}

	static Node park(int number) {
		return NodeFactory.createURI(BASE + "/id/park/P" + number);
	}

	private static Node term(String name) {
		return NodeFactory.createURI(BASE + "/def/" + name);
	}

}
