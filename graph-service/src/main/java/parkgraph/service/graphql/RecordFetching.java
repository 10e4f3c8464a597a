package parkgraph.service.graphql;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.LightDataFetcher;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets fields that are components of records be read by calling the record. The library
 * finds the method anew for each value, by a key made of names and loaders, and calls it
 * by reflection: a third of what a large answer took beside the database.
 *
 * <p>
 * Done when the schema is complete, so that {@link CompleteSchema} still sees which
 * fields nobody provides.
 */
@Configuration(proxyBeanMethods = false)
class RecordFetching {

	@Bean
	GraphQlSourceBuilderCustomizer recordsAreCalled() {
		return (builder) -> builder.configureGraphQl(RecordFetching::callRecords);
	}

	private static void callRecords(GraphQL.Builder graphQl) {
		GraphQLSchema schema = graphQl.build().getGraphQLSchema();
		GraphQLCodeRegistry code = schema.getCodeRegistry().transform((registry) -> callRecords(schema, registry));
		graphQl.schema(schema.transformWithoutTypes((same) -> same.codeRegistry(code)));
	}

	private static void callRecords(GraphQLSchema schema, GraphQLCodeRegistry.Builder registry) {
		for (GraphQLObjectType type : schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> !type.getName().startsWith("__"))
			.toList()) {
			for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
				DataFetcher<?> usual = registry.getDataFetcher(type, field);
				if (usual instanceof LightDataFetcher<?> byName) {
					registry.dataFetcher(FieldCoordinates.coordinates(type, field),
							new ComponentFetcher(field.getName(), byName));
				}
			}
		}
	}

}
