package parkgraph.service.limit;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the limits around the execution of requests.
 */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer measuredDocuments(LimitProperties limits) {
		return (builder) -> builder
			.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(new MeasuredDocuments(limits)));
	}

	@Bean
	Instrumentation requestLimits(LimitProperties limits) {
		return new RequestLimits(limits);
	}

}
