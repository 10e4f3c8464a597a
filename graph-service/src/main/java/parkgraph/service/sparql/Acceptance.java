package parkgraph.service.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import parkgraph.rdf.query.AnswerFormat;

/**
 * Which media types a client takes, and how gladly (RFC 9110, section 12.5.1).
 *
 * @param ranges what it named; nothing for anything
 */
record Acceptance(List<MediaType> ranges) {

	/**
	 * Reads the header.
	 * @param accept its values, none if it is missing
	 * @throws InvalidMediaTypeException if they are none
	 */
	static Acceptance of(List<String> accept) {
		return new Acceptance(MediaType.parseMediaTypes(accept));
	}

	/**
	 * The format that is liked best; of those liked equally, the one offered first.
	 * @param offered the formats there are
	 * @return that format, nothing if none is taken
	 */
	Optional<AnswerFormat> best(List<AnswerFormat> offered) {
		return offered.stream()
			.filter((format) -> quality(format) > 0)
			.max(Comparator.comparingDouble((AnswerFormat format) -> quality(format))
				.thenComparing(offered::indexOf, Comparator.reverseOrder()));
	}

	private double quality(AnswerFormat format) {
		return format.mediaTypes().stream().map(MediaType::parseMediaType).mapToDouble(this::liking).max().orElse(0);
	}

	/** What is said of the narrowest range that a type falls into. */
	private double liking(MediaType type) {
		if (this.ranges.isEmpty()) {
			return 1;
		}
		return this.ranges.stream()
			.filter((range) -> range.includes(type))
			.max(Comparator.comparingInt(Acceptance::narrowness))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

	private static int narrowness(MediaType range) {
		if (range.isWildcardType()) {
			return 0;
		}
		return range.isWildcardSubtype() ? 1 : 2;
	}

}
