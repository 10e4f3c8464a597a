package parkgraph.service.sparql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import parkgraph.ontology.wording.Wording;

/**
 * What a request asks, by the three ways of the SPARQL 1.1 Protocol.
 *
 * @param query the query; nothing if the service itself is asked about
 * @param defaults graphs that make up the default graph
 * @param named graphs that GRAPH finds
 * @param release name of the release that is asked; nothing for the newest state
 */
record SparqlRequest(Optional<String> query, List<String> defaults, List<String> named, Optional<String> release) {

	private static final MediaType DIRECT = MediaType.parseMediaType("application/sparql-query");

	private static final MediaType UPDATE = MediaType.parseMediaType("application/sparql-update");

	/** Longest sign in UTF-8. */
	private static final int BYTES_OF_A_SIGN = 4;

	/**
	 * Reads a request.
	 * @param request by GET, HEAD or POST
	 * @param length how many characters its query may have
	 * @throws SparqlProblem if it is not one the protocol knows, or wants to change
	 * something
	 */
	static SparqlRequest of(HttpServletRequest request, int length) throws IOException {
		if (!request.getMethod().equals("POST")) {
			return form(request);
		}
		MediaType type = contentType(request);
		if (type.equalsTypeAndSubtype(UPDATE)) {
			throw SparqlProblem.update();
		}
		if (type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)) {
			SparqlRequest asked = form(request);
			if (asked.query.isEmpty()) {
				throw SparqlProblem.badRequest("NO_QUERY",
						new Wording("缺少参数 query。", "The parameter query is missing."));
			}
			return asked;
		}
		if (type.equalsTypeAndSubtype(DIRECT)) {
			SparqlRequest around = form(request);
			if (around.query.isPresent()) {
				throw onlyOnce("query");
			}
			return new SparqlRequest(Optional.of(body(request, length)), around.defaults, around.named, around.release);
		}
		throw SparqlProblem.mediaType(String.valueOf(request.getContentType()));
	}

	private static SparqlRequest form(HttpServletRequest request) {
		if (request.getParameterMap().keySet().stream().anyMatch(SparqlRequest::changesSomething)) {
			throw SparqlProblem.update();
		}
		return new SparqlRequest(one(request, "query"), all(request, "default-graph-uri"),
				all(request, "named-graph-uri"), one(request, "release"));
	}

	private static boolean changesSomething(String parameter) {
		return parameter.equals("update") || parameter.startsWith("using-");
	}

	private static Optional<String> one(HttpServletRequest request, String name) {
		List<String> values = all(request, name);
		if (values.size() > 1) {
			throw onlyOnce(name);
		}
		return values.stream().findFirst();
	}

	private static SparqlProblem onlyOnce(String name) {
		return SparqlProblem.badRequest("PARAMETER_TWICE", new Wording("参数 %s 只能给一次。".formatted(name),
				"The parameter %s can be given once only.".formatted(name)));
	}

	private static List<String> all(HttpServletRequest request, String name) {
		String[] values = request.getParameterValues(name);
		return (values != null) ? List.of(values) : List.of();
	}

	private static MediaType contentType(HttpServletRequest request) {
		String type = request.getContentType();
		if (type == null || type.isBlank()) {
			throw SparqlProblem.mediaType("");
		}
		try {
			MediaType parsed = MediaType.parseMediaType(type);
			Charset charset = parsed.getCharset();
			if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
				throw SparqlProblem.mediaType(type);
			}
			return parsed;
		}
		catch (IllegalArgumentException ex) {
			throw SparqlProblem.mediaType(type);
		}
	}

	private static String body(HttpServletRequest request, int length) throws IOException {
		int most = length * BYTES_OF_A_SIGN;
		byte[] bytes = request.getInputStream().readNBytes(most + 1);
		if (bytes.length > most) {
			throw new SparqlProblem(HttpStatus.CONTENT_TOO_LARGE, "QUERY_TOO_LARGE",
					new Wording("查询超过 %d 个字符。".formatted(length),
							"The query has more than %d characters.".formatted(length)),
					null);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw SparqlProblem.badRequest("NOT_UTF_8", new Wording("查询不是 UTF-8。", "The query is not in UTF-8."));
		}
	}

}
