package parkgraph.service.limit;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the limits around the execution of requests.
 */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

	/**
	 * The instrumentation is set here rather than offered as a bean: beans are chained,
	 * and a chain asks each of them about every field of every row.
	 */
	@Bean
	GraphQlSourceBuilderCustomizer limits(LimitProperties limits) {
		return (builder) -> builder
			.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(new MeasuredDocuments(limits))
				.instrumentation(new RequestLimits(limits)));
	}

}
