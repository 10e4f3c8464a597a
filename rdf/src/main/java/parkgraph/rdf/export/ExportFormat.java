package parkgraph.rdf.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.riot.RDFFormat;

/**
 * In which formats the graph is exported.
 */
public enum ExportFormat {

	/** Turtle: triples, for people and most programs. */
	TURTLE("ttl", "text/turtle", Holds.TRIPLES),

	/** N-Triples: one triple a line, the fastest to read. */
	N_TRIPLES("nt", "application/n-triples", Holds.TRIPLES),

	/** N-Quads: one triple a line with the graph it stands in. */
	N_QUADS("nq", "application/n-quads", Holds.QUADS),

	/** TriG: Turtle with graphs. */
	TRIG("trig", "application/trig", Holds.QUADS),

	/** JSON-LD with its prefixes in it; only up to a size, as it is held in memory. */
	JSON_LD("jsonld", "application/ld+json", Holds.MEMORY),

	/** RDF/XML; only for subsets, as it is held in memory. */
	RDF_XML("rdf", "application/rdf+xml", Holds.MEMORY),

	/** The figures of parks as a table, one row for each statement. */
	PANEL("csv", "text/csv", Holds.TABLE);

	private final String ending;

	private final String mediaType;

	private final Holds holds;

	ExportFormat(String ending, String mediaType, Holds holds) {
		this.ending = ending;
		this.mediaType = mediaType;
		this.holds = holds;
	}

	/** How names of such files end, without the dot. */
	public String ending() {
		return this.ending;
	}

	/** The media type, without parameters. */
	public String mediaType() {
		return this.mediaType;
	}

	/** Whether it is built in memory, so that its size is limited. */
	public boolean isLimited() {
		return this.holds == Holds.MEMORY;
	}

	/** Whether it keeps the graph each triple stands in. */
	boolean hasGraphs() {
		return this.holds == Holds.QUADS;
	}

	/** How Jena calls it; empty for what is not RDF. */
	Optional<RDFFormat> writer() {
		return switch (this) {
			case TURTLE -> Optional.of(RDFFormat.TURTLE_BLOCKS);
			case N_TRIPLES -> Optional.of(RDFFormat.NTRIPLES_UTF8);
			case N_QUADS -> Optional.of(RDFFormat.NQUADS_UTF8);
			case TRIG -> Optional.of(RDFFormat.TRIG_BLOCKS);
			case JSON_LD -> Optional.of(RDFFormat.JSONLD11_PLAIN);
			case RDF_XML -> Optional.of(RDFFormat.RDFXML_PLAIN);
			case PANEL -> Optional.empty();
		};
	}

	/**
	 * The format of files that end so.
	 * @param ending for example ttl
	 * @return empty if there is none
	 */
	public static Optional<ExportFormat> ofEnding(String ending) {
		return Arrays.stream(values()).filter((format) -> format.ending.equals(ending)).findFirst();
	}

	/** All endings, for messages. */
	public static String endings() {
		return Arrays.stream(values()).map(ExportFormat::ending).collect(Collectors.joining(", "));
	}

	private enum Holds {

		TRIPLES, QUADS, MEMORY, TABLE

	}

}
