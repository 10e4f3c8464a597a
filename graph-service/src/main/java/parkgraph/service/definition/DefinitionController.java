package parkgraph.service.definition;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.ontology.hash.Sha256;
import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.definition.DefinitionPages;
import parkgraph.rdf.iri.Addresses;
import parkgraph.service.problem.ClientProblem;

/**
 * Answers the vocabulary's addresses. The pages link to each other relatively, so they
 * work here too while the vocabulary's own address is another one.
 */
@RestController
class DefinitionController {

	private static final CacheControl CACHING = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final Definitions definitions;

	DefinitionController(ObjectProvider<Addresses> addresses) {
		this.definitions = new Definitions(DefinitionPages.online(addresses.getIfAvailable(() -> Addresses.DEFAULT)));
	}

	@GetMapping("/def")
	ResponseEntity<Void> toTheIndex() {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create("/def/")).build();
	}

	@GetMapping("/def/")
	ResponseEntity<byte[]> all(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") List<String> accept)
			throws HttpMediaTypeNotAcceptableException {
		DefinitionFormat format = format(accept);
		return negotiated(format, this.definitions.all(format));
	}

	@GetMapping("/def/{name}")
	ResponseEntity<byte[]> one(@PathVariable String name,
			@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") List<String> accept)
			throws HttpMediaTypeNotAcceptableException {
		Optional<String> file = this.definitions.file(name);
		if (file.isPresent()) {
			MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.TEXT_PLAIN);
			return answer(ResponseEntity.ok(), new MediaType(type, StandardCharsets.UTF_8), file.get());
		}
		DefinitionFormat format = format(accept);
		return negotiated(format,
				this.definitions.term(name, format)
					.orElseThrow(() -> ClientProblem.notFound("NO_SUCH_TERM",
							new Wording("词汇表中没有“%s”。".formatted(name), "The vocabulary has no \"%s\".".formatted(name)),
							new Wording("全部术语见 /def/，请注意大小写。", "All terms are at /def/; capitals matter."))));
	}

	private static DefinitionFormat format(List<String> accept) throws HttpMediaTypeNotAcceptableException {
		Optional<DefinitionFormat> best = DefinitionFormat.best(accepted(accept));
		if (best.isEmpty()) {
			throw new HttpMediaTypeNotAcceptableException(DefinitionFormat.mediaTypes());
		}
		return best.get();
	}

	private static List<MediaType> accepted(List<String> accept) throws HttpMediaTypeNotAcceptableException {
		try {
			return MediaType.parseMediaTypes(accept);
		}
		catch (InvalidMediaTypeException ex) {
			throw new HttpMediaTypeNotAcceptableException(DefinitionFormat.mediaTypes());
		}
	}

	private static ResponseEntity<byte[]> negotiated(DefinitionFormat format, String text) {
		return answer(ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT), format.mediaType(), text);
	}

	private static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder answer, MediaType type, String text) {
		return answer.contentType(type)
			.cacheControl(CACHING)
			.eTag('"' + Sha256.hex(text) + '"')
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
