package parkgraph.service.release;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import parkgraph.queries.ReleaseStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.node.NodeSource;

/**
 * Named releases.
 */
@Component
class Releases implements NodeSource {

	private final GraphReader reader;

	Releases(GraphReader reader) {
		this.reader = reader;
	}

	List<Release> all(View view) {
		return this.reader.list(ReleaseStatement.LIST, view, Collections.singletonMap("name", null), Release::of);
	}

	@Override
	public String type() {
		return "release";
	}

	@Override
	public Map<String, Release> byKeys(List<String> keys, View view) {
		return all(view).stream()
			.filter((release) -> keys.contains(release.name()))
			.collect(Collectors.toMap(Release::name, Function.identity()));
	}

}
