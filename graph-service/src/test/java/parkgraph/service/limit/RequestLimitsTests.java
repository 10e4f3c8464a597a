package parkgraph.service.limit;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLimitsTests {

	@Test
	void whatIsDoneInTimeIsAnswered() {
		ExecutionResult result = ask(Duration.ofMinutes(1), 10, "{ slow { slow { name } } }");
		assertThat(result.getErrors()).isEmpty();
		assertThat(result.<Map<String, Object>>getData())
			.isEqualTo(Map.of("slow", Map.of("slow", Map.of("name", "n"))));
	}

	@Test
	void nothingIsFetchedAfterTheTimeIsUp() {
		ExecutionResult result = ask(Duration.ofNanos(1), 10, "{ slow { name } }");
		assertThat(result.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).isEqualTo("请求超过限制“时间（毫秒）”：最多 0。");
			assertThat(error.getExtensions()).containsEntry("limit", "time").containsEntry("code", "LIMIT_EXCEEDED");
		});
	}

	@Test
	void pagesInsidePagesMultiplyAndPagesBesideEachOtherAddUp() {
		assertThat(ask(Duration.ofMinutes(1), 110, "{ page(first: 10) { page(first: 10) { name } } }").getErrors())
			.isEmpty();
		assertThat(ask(Duration.ofMinutes(1), 109, "{ page(first: 10) { page(first: 10) { name } } }").getErrors())
			.singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).isEqualTo("请求超过限制“行数（各层页长相乘）”：最多 109。"));
		assertThat(ask(Duration.ofMinutes(1), 20, "{ a: page(first: 10) { name } b: page(first: 10) { name } }")
			.getErrors()).isEmpty();
		assertThat(ask(Duration.ofMinutes(1), 19, "{ a: page(first: 10) { name } b: page(first: 10) { name } }")
			.getErrors()).hasSize(1);
	}

	@Test
	void theLargestNumbersDoNotOverflow() {
		String deep = "{ page(first: 2147483647) { page(first: 2147483647) { page(first: 2147483647) { name } } } }";
		assertThat(ask(Duration.ofMinutes(1), 50_000, deep).getErrors()).hasSize(1);
	}

	private static ExecutionResult ask(Duration time, int rows, String query) {
		LimitProperties limits = new LimitProperties(12, 500, 50, 50, 15_000, DataSize.ofKilobytes(64), 1000, rows,
				time, 8, 5);
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Query",
					(type) -> type
						.dataFetcher("slow", (environment) -> Map.of("name", "n", "slow", Map.of("name", "n")))
						.dataFetcher("page", (environment) -> Map.of("name", "n")))
			.build();
		String schema = """
				type Query { slow: Thing page(first: Int): Thing }
				type Thing { name: String slow: Thing page(first: Int): Thing }""";
		return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(schema), wiring))
			.instrumentation(new RequestLimits(limits))
			.build()
			.execute(ExecutionInput.newExecutionInput(query).locale(Locale.CHINESE).build());
	}

}
