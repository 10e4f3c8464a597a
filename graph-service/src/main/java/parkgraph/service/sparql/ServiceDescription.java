package parkgraph.service.sparql;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

import parkgraph.rdf.query.AnswerFormat;

/**
 * What the endpoint says of itself (SPARQL 1.1 Service Description). Everything has an
 * address, so there are no blank nodes here either.
 *
 * @param endpoint its address
 * @param graphs addresses of the named graphs; none before the first snapshot
 */
record ServiceDescription(String endpoint, List<String> graphs) {

	private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

	private static final String FORMATS = "http://www.w3.org/ns/formats/";

	Model model() {
		Model model = ModelFactory.createDefaultModel();
		model.setNsPrefix("sd", SD);
		Resource service = part(model, "service", "Service");
		service.addProperty(term("endpoint"), model.createResource(this.endpoint));
		service.addProperty(term("supportedLanguage"), model.createResource(SD + "SPARQL11Query"));
		service.addProperty(term("feature"), model.createResource(SD + "UnionDefaultGraph"));
		Stream.of(AnswerFormat.values())
			.map(ServiceDescription::name)
			.forEach((name) -> service.addProperty(term("resultFormat"), model.createResource(FORMATS + name)));
		Resource data = part(model, "dataset", "Dataset");
		service.addProperty(term("defaultDataset"), data);
		data.addProperty(term("defaultGraph"), part(model, "default-graph", "Graph"));
		for (String graph : this.graphs) {
			Resource named = model.createResource(this.endpoint + "?graph=" + graph);
			named.addProperty(RDF.type, model.createResource(SD + "NamedGraph"));
			named.addProperty(term("name"), model.createResource(graph));
			data.addProperty(term("namedGraph"), named);
		}
		return model;
	}

	/** Writes it in a format for graphs. */
	void writeTo(OutputStream out, AnswerFormat format) {
		model().write(out, language(format));
	}

	private Resource part(Model model, String name, String type) {
		Resource part = model.createResource(this.endpoint + "#" + name);
		part.addProperty(RDF.type, model.createResource(SD + type));
		return part;
	}

	private static Property term(String name) {
		return ResourceFactory.createProperty(SD, name);
	}

	/** The names W3C gives the formats. */
	private static String name(AnswerFormat format) {
		return switch (format) {
			case JSON -> "SPARQL_Results_JSON";
			case XML -> "SPARQL_Results_XML";
			case CSV -> "SPARQL_Results_CSV";
			case TSV -> "SPARQL_Results_TSV";
			case TURTLE -> "Turtle";
			case N_TRIPLES -> "N-Triples";
			case JSON_LD -> "JSON-LD";
			case RDF_XML -> "RDF_XML";
		};
	}

	private static String language(AnswerFormat format) {
		return switch (format) {
			case N_TRIPLES -> "N-TRIPLES";
			case JSON_LD -> "JSON-LD";
			case RDF_XML -> "RDF/XML";
			case TURTLE, JSON, XML, CSV, TSV -> "TURTLE";
		};
	}

}
