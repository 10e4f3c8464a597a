package parkgraph.rdf.query;

import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * How an answer is written. SELECT and ASK are answered with rows, CONSTRUCT and DESCRIBE
 * with a graph.
 */
public enum AnswerFormat {

	/** SPARQL 1.1 Query Results JSON Format. */
	JSON(false, "application/sparql-results+json application/json"),

	/** SPARQL Query Results XML Format. */
	XML(false, "application/sparql-results+xml application/xml text/xml"),

	/** SPARQL 1.1 Query Results CSV Format. */
	CSV(false, "text/csv"),

	/** SPARQL 1.1 Query Results TSV Format. */
	TSV(false, "text/tab-separated-values"),

	/** Turtle. */
	TURTLE(true, "text/turtle application/x-turtle"),

	/** N-Triples. */
	N_TRIPLES(true, "application/n-triples text/plain"),

	/** JSON-LD 1.1. */
	JSON_LD(true, "application/ld+json application/json"),

	/** RDF/XML. */
	RDF_XML(true, "application/rdf+xml application/xml");

	/** Formats whose writers are slow get fewer triples: they are for looking. */
	private static final int TRIPLES_OF_SLOW_FORMATS = 10_000;

	private final boolean graph;

	private final String mediaTypes;

	AnswerFormat(boolean graph, String mediaTypes) {
		this.graph = graph;
		this.mediaTypes = mediaTypes;
	}

	/** Its own media type first, then others that also get it. */
	public List<String> mediaTypes() {
		return List.of(this.mediaTypes.split(" "));
	}

	/** What answers of it are labelled with. */
	public String mediaType() {
		return mediaTypes().get(0);
	}

	/** Whether it holds a graph, not rows. */
	public boolean isGraph() {
		return this.graph;
	}

	/**
	 * The formats for a kind of answer, the one meant when nobody says anything first.
	 * @param graph whether the answer is a graph
	 */
	public static List<AnswerFormat> of(boolean graph) {
		return Stream.of(values()).filter((format) -> format.isGraph() == graph).toList();
	}

	Lang language() {
		return switch (this) {
			case JSON -> ResultSetLang.RS_JSON;
			case XML -> ResultSetLang.RS_XML;
			case CSV -> ResultSetLang.RS_CSV;
			case TSV -> ResultSetLang.RS_TSV;
			case TURTLE -> Lang.TURTLE;
			case N_TRIPLES -> Lang.NTRIPLES;
			case JSON_LD -> Lang.JSONLD;
			case RDF_XML -> Lang.RDFXML;
		};
	}

	/** JSON-LD and RDF/XML plainly: their pretty writers take far longer. */
	RDFFormat variant() {
		return switch (this) {
			case TURTLE -> RDFFormat.TURTLE_PRETTY;
			case N_TRIPLES -> RDFFormat.NTRIPLES;
			case JSON_LD -> RDFFormat.JSONLD_PLAIN;
			case RDF_XML -> RDFFormat.RDFXML_PLAIN;
			case JSON, XML, CSV, TSV -> throw new IllegalStateException(this + " holds no graph");
		};
	}

	/** How many rows or triples an answer may have, of those that a query may give. */
	int most(int rows) {
		return (this == JSON_LD || this == RDF_XML) ? Math.min(rows, TRIPLES_OF_SLOW_FORMATS) : rows;
	}

}
