package parkgraph.service.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * What differs from production in tests: the time stands still in 2026, statements are
 * counted, and there is a client for each language.
 */
@TestConfiguration(proxyBeanMethods = false)
class ServiceUnderTest {

	@Bean
	@Primary
	Clock fixedClock() {
		return Clock.fixed(Instant.parse("2026-06-30T00:00:00Z"), ZoneOffset.UTC);
	}

	/** Asks in Chinese, as most callers do. */
	@Bean
	@Primary
	GraphQlTester chinese(ExecutionGraphQlService service) {
		return asking(service, Locale.CHINESE);
	}

	@Bean
	GraphQlTester english(ExecutionGraphQlService service) {
		return asking(service, Locale.ENGLISH);
	}

	private static GraphQlTester asking(ExecutionGraphQlService service, Locale locale) {
		return ExecutionGraphQlServiceTester.builder(service)
			.configureExecutionInput((input, builder) -> builder.locale(locale).build())
			.build();
	}

	@Bean
	ReadyService readyService() {
		return new ReadyService();
	}

	@Bean
	StatementCounter statementCounter() {
		return new StatementCounter();
	}

}
