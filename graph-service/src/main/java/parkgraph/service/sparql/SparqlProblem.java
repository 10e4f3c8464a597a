package parkgraph.service.sparql;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.query.RefusedQuery;

/**
 * A request to the SPARQL endpoint that gets no answer, with its status.
 */
final class SparqlProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int SOON = 1;

	private static final int LATER = 5;

	private final HttpStatus status;

	private final String code;

	private final transient Wording sentence;

	private final transient @Nullable Wording hint;

	private final int retryAfter;

	SparqlProblem(HttpStatus status, String code, Wording sentence, @Nullable Wording hint) {
		this(status, code, sentence, hint, 0);
	}

	private SparqlProblem(HttpStatus status, String code, Wording sentence, @Nullable Wording hint, int retryAfter) {
		super(sentence.toString());
		this.status = status;
		this.code = code;
		this.sentence = sentence;
		this.hint = hint;
		this.retryAfter = retryAfter;
	}

	static SparqlProblem badRequest(String code, Wording sentence) {
		return new SparqlProblem(HttpStatus.BAD_REQUEST, code, sentence,
				new Wording("用法见 docs/sparql.md。", "docs/sparql.md says how to ask."));
	}

	static SparqlProblem update() {
		return new SparqlProblem(HttpStatus.FORBIDDEN, "READ_ONLY",
				new Wording("此端点只读，不接受更新。", "This endpoint is read-only and takes no updates."),
				new Wording("数据由 ./parkgraph load 提交。", "Figures come in by ./parkgraph load."));
	}

	static SparqlProblem mediaType(String found) {
		String type = found.isEmpty() ? "—" : found;
		return new SparqlProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "MEDIA_TYPE",
				new Wording("不支持请求正文的类型“%s”。".formatted(type),
						"A body of type \"%s\" is not understood.".formatted(type)),
				new Wording("请用 application/sparql-query 或 application/x-www-form-urlencoded，编码 UTF-8。",
						"Send application/sparql-query or application/x-www-form-urlencoded, in UTF-8."));
	}

	static SparqlProblem notAcceptable(String offered) {
		return new SparqlProblem(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE",
				new Wording("没有客户端接受的格式。", "There is no format the client accepts."),
				new Wording("可用：%s。".formatted(offered), "Possible: %s.".formatted(offered)));
	}

	/** Nothing, or not the release asked for, can be asked yet. */
	static SparqlProblem notReady() {
		return new SparqlProblem(HttpStatus.SERVICE_UNAVAILABLE, "SNAPSHOT_NOT_READY",
				new Wording("供 SPARQL 查询的快照尚未建成。", "The snapshot that SPARQL asks is not built yet."),
				new Wording("稍后再问。", "Ask again in a moment."), LATER);
	}

	static SparqlProblem of(RefusedQuery refused) {
		RefusedQuery.Reason reason = refused.reason();
		return new SparqlProblem(status(reason), reason.name(), refused.sentence(), refused.hint(), switch (reason) {
			case BUSY -> SOON;
			case MEMORY_LIMIT -> LATER;
			default -> 0;
		});
	}

	private static HttpStatus status(RefusedQuery.Reason reason) {
		return switch (reason) {
			case MALFORMED_QUERY, NOT_OFFERED, UNKNOWN_GRAPH, TEXT_TOO_LONG -> HttpStatus.BAD_REQUEST;
			case QUERY_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case TIME_LIMIT, MEMORY_LIMIT, BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
		};
	}

	HttpStatus status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

	Wording sentence() {
		return this.sentence;
	}

	@Nullable Wording hint() {
		return this.hint;
	}

	/** After how many seconds asking again makes sense; 0 if it does not. */
	int retryAfter() {
		return this.retryAfter;
	}

}
