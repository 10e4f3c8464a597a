package parkgraph.service.graphql;

import java.util.function.Function;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads one component of records. A field nearly always meets records of one class; what
 * reads that class is remembered. Whatever has no such component is left to the usual
 * fetcher.
 */
final class ComponentFetcher implements LightDataFetcher<@Nullable Object> {

	private final String name;

	private final LightDataFetcher<?> usual;

	private volatile Component last = Component.OF_NOTHING;

	ComponentFetcher(String name, LightDataFetcher<?> usual) {
		this.name = name;
		this.usual = usual;
	}

	@Override
	public @Nullable Object get(GraphQLFieldDefinition field, @Nullable Object source,
			Supplier<DataFetchingEnvironment> environment) throws Exception {
		if (!(source instanceof Record held)) {
			return this.usual.get(field, source, environment);
		}
		Component component = this.last;
		if (component.owner() != held.getClass()) {
			component = Component.of(held.getClass(), this.name);
			this.last = component;
		}
		Function<Object, @Nullable Object> reader = component.reader();
		return (reader != null) ? reader.apply(held) : this.usual.get(field, source, environment);
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
		return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
	}

}
