package parkgraph.service.observation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import parkgraph.queries.ObservationStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;

/**
 * Where facts were found.
 */
@Component
public class Sources {

	private final GraphReader reader;

	Sources(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * The sources of many things, with one statement.
	 * @param things the things
	 * @param id which source a thing has; null when it has none
	 * @param view the state that is read
	 * @param <T> kind of thing
	 * @return the source of each thing that has one
	 */
	public <T> Map<T, Source> of(Collection<T> things, Function<T, @Nullable String> id, View view) {
		List<String> ids = things.stream().map(id).filter(Objects::nonNull).distinct().toList();
		Map<String, Source> sources = this.reader
			.list(ObservationStatement.SOURCES, view, Map.of("ids", ids), Source::of)
			.stream()
			.collect(Collectors.toMap(Source::key, Function.identity()));
		return things.stream()
			.filter((thing) -> sources.containsKey(id.apply(thing)))
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(thing) -> Objects.requireNonNull(sources.get(id.apply(thing)))));
	}

}
