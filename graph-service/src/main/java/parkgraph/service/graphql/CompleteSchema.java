package parkgraph.service.graphql;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Stops the start when the schema promises a field that no code provides.
 */
@Configuration(proxyBeanMethods = false)
class CompleteSchema {

	@Bean
	GraphQlSourceBuilderCustomizer everyFieldHasItsCode() {
		return (builder) -> builder.inspectSchemaMappings(CompleteSchema::mustBeComplete);
	}

	private static void mustBeComplete(SchemaReport report) {
		if (!report.unmappedFields().isEmpty()) {
			throw new IllegalStateException("No code provides these fields of the schema: " + report.unmappedFields());
		}
	}

}
