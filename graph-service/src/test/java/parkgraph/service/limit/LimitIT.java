package parkgraph.service.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnFixture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both sides of every limit of a request's text: just kept, and just exceeded.
 */
@OnFixture
class LimitIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void depth() {
		String tail = "others { ".repeat(9) + "id" + " }".repeat(9);
		kept("{ observations(first: 1) { nodes { " + tail + " } } }");
		String deeper = "others { ".repeat(10) + "id" + " }".repeat(10);
		exceeded("{ observations(first: 1) { nodes { " + deeper + " } } }", "depth", 12, "请求超过限制“嵌套深度”：最多 12。");
	}

	@Test
	void fields() {
		kept("{ state { " + "number ".repeat(499) + "} }");
		exceeded("{ state { " + "number ".repeat(500) + "} }", "fields", 500, "请求超过限制“字段数”：最多 500。");
	}

	@Test
	void fragmentsAreWrittenOut() {
		String bomb = "fragment F0 on StateInfo { number number }" + IntStream.range(1, 30)
			.mapToObj((i) -> " fragment F%d on StateInfo { ...F%d ...F%d }".formatted(i, i - 1, i - 1))
			.collect(Collectors.joining());
		exceeded("{ state { ...F29 } } " + bomb, "fields", 500, "请求超过限制“字段数”：最多 500。");
	}

	@Test
	void aliases() {
		kept("{ state { " + aliases(50) + " } }");
		exceeded("{ state { " + aliases(51) + " } }", "aliases", 50, "请求超过限制“别名数”：最多 50。");
	}

	private static String aliases(int number) {
		return IntStream.range(0, number).mapToObj((i) -> "a" + i + ": number").collect(Collectors.joining(" "));
	}

	@Test
	void directives() {
		kept("{ state { " + "number @include(if: true) ".repeat(50) + "} }");
		exceeded("{ state { " + "number @include(if: true) ".repeat(51) + "} }", "directives", 50,
				"请求超过限制“指令数”：最多 50。");
	}

	@Test
	void tokens() {
		// Kept, and refused by the next rule: so many things are more than a page.
		assertThat(errors("{ nodes(ids: [" + "1 ".repeat(14_980) + "]) { id } }")).singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).isEqualTo("ids 有 14980 个，最多 1000 个。"));
		exceeded("{ nodes(ids: [" + "1 ".repeat(15_000) + "]) { id } }", "tokens", 15_000, "请求超过限制“词法单元数”：最多 15000。");
	}

	@Test
	void characters() {
		String query = "{ state { number } }";
		kept(query + " ".repeat(64 * 1024 - query.length()));
		exceeded(query + " ".repeat(64 * 1024 - query.length() + 1), "characters", 64 * 1024, "请求超过限制“字符数”：最多 65536。");
	}

	@Test
	void rows() {
		kept("{ parks(first: 49) { nodes { enterprises(first: 1000) { nodes { basis } } } } }");
		exceeded("{ parks(first: 50) { nodes { enterprises(first: 1000) { nodes { basis } } } } }", "rows", 50_000,
				"请求超过限制“行数（各层页长相乘）”：最多 50000。");
	}

	@Test
	void introspectionIsExempt() {
		kept(IntrospectionQuery.INTROSPECTION_QUERY);
	}

	@Test
	void mistakesAreToldFiveAtATime() {
		assertThat(errors("{ a b c d e f g }")).hasSize(5);
		assertThat(errors("{ ")).hasSize(1)
			.first()
			.extracting(ResponseError::getMessage)
			.asString()
			.contains("Invalid syntax");
	}

	private void kept(String query) {
		assertThat(errors(query)).isEmpty();
	}

	private void exceeded(String query, String limit, int allowed, String message) {
		assertThat(errors(query)).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).isEqualTo(message);
			assertThat(error.getExtensions())
				.containsAllEntriesOf(Map.of("code", "LIMIT_EXCEEDED", "limit", limit, "allowed", (long) allowed));
		});
	}

	private List<ResponseError> errors(String query) {
		List<ResponseError> all = new ArrayList<>();
		this.graphQl.document(query).execute().errors().satisfy(all::addAll);
		return all;
	}

}
