package parkgraph.service.definition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * In which formats a term is answered. Those who do not mind get the first.
 */
enum DefinitionFormat {

	HTML("text/html", null),

	TURTLE("text/turtle", Lang.TURTLE),

	JSON_LD("application/ld+json", Lang.JSONLD),

	N_TRIPLES("application/n-triples", Lang.NTRIPLES),

	RDF_XML("application/rdf+xml", Lang.RDFXML);

	private final String type;

	@SuppressWarnings("ImmutableEnumChecker") // Jena never changes a language
	private final @Nullable Lang lang;

	DefinitionFormat(String type, @Nullable Lang lang) {
		this.type = type;
		this.lang = lang;
	}

	MediaType mediaType() {
		return MediaType.parseMediaType(this.type + ";charset=UTF-8");
	}

	/** How Jena writes it; empty for pages. */
	Optional<Lang> rdf() {
		return Optional.ofNullable(this.lang);
	}

	/** The media types there are. */
	static List<MediaType> mediaTypes() {
		return Arrays.stream(values()).map((format) -> MediaType.parseMediaType(format.type)).toList();
	}

	/**
	 * The format a client likes best; of those liked equally, the first.
	 * @param accepted what the client takes, as its header says; nothing for anything
	 * @return the format, empty if it takes none of them
	 */
	static Optional<DefinitionFormat> best(List<MediaType> accepted) {
		return Arrays.stream(values())
			.filter((format) -> format.liking(accepted) > 0)
			.max(Comparator.comparingDouble((DefinitionFormat format) -> format.liking(accepted))
				.thenComparing(Comparator.reverseOrder()));
	}

	/** What is said of the narrowest range the type falls into (RFC 9110, 12.5.1). */
	private double liking(List<MediaType> accepted) {
		if (accepted.isEmpty()) {
			return 1;
		}
		MediaType own = MediaType.parseMediaType(this.type);
		return accepted.stream()
			.filter((range) -> range.includes(own))
			.min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

}
