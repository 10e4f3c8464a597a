package parkgraph.service.limit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.springframework.graphql.execution.ErrorType;

import parkgraph.ontology.wording.Wording;

/**
 * The limits a request can run into, with the words that name them.
 */
enum Limit {

	/** How deep fields may be nested. */
	DEPTH("depth", "嵌套深度", "少选几层。", "Select fewer levels."),

	/** How many fields may be selected. */
	FIELDS("fields", "字段数", "少选一些字段，或分成几个请求。", "Select fewer fields, or ask in several requests."),

	/** How many fields may be renamed. */
	ALIASES("aliases", "别名数", "少用一些别名，或分成几个请求。", "Use fewer aliases, or ask in several requests."),

	/** How many directives may be used. */
	DIRECTIVES("directives", "指令数", "少用一些指令。", "Use fewer directives."),

	/** How many words and signs the text may have. */
	TOKENS("tokens", "词法单元数", "把长的值放进变量。", "Put long values into variables."),

	/** How long the text may be. */
	CHARACTERS("characters", "字符数", "把长的值放进变量。", "Put long values into variables."),

	/** How many things may be asked for. */
	ROWS("rows", "行数（各层页长相乘）", "把 first 改小，用 after 分页读取。", "Make first smaller and read page by page with after."),

	/** How long a request may take, in milliseconds. */
	TIME("time", "时间（毫秒）", "把条件改窄，或把 first 改小。", "Narrow the filter, or make first smaller."),

	/** How many requests of one client are answered at once. */
	CONCURRENT_REQUESTS("concurrent requests", "同时请求数", "等前面的请求得到回答后再问。",
			"Ask again when earlier requests are answered.");

	private final String word;

	private final String zh;

	private final String hintZh;

	private final String hintEn;

	Limit(String word, String zh, String hintZh, String hintEn) {
		this.word = word;
		this.zh = zh;
		this.hintZh = hintZh;
		this.hintEn = hintEn;
	}

	/**
	 * The error a caller gets.
	 * @param allowed what the limit is
	 * @param locale the caller's language
	 * @return an error that names the limit
	 */
	GraphQLError exceeded(long allowed, Locale locale) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", "LIMIT_EXCEEDED");
		extensions.put("limit", this.word);
		extensions.put("allowed", allowed);
		extensions.put("hint", new Wording(this.hintZh, this.hintEn).in(locale));
		return GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message(new Wording("请求超过限制“%s”：最多 %d。".formatted(this.zh, allowed),
					"The request is over the limit \"%s\": at most %d.".formatted(this.word, allowed))
				.in(locale))
			.extensions(extensions)
			.build();
	}

}
