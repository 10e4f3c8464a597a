package parkgraph.service.node;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.database.View;
import parkgraph.service.limit.LimitProperties;
import parkgraph.service.problem.ClientProblem;

/**
 * Answers for anything that has a global id.
 */
@Controller
class NodeController {

	private final Map<String, NodeSource> sources;

	private final int most;

	NodeController(List<NodeSource> sources, LimitProperties limits) {
		this.sources = sources.stream()
			.collect(Collectors.toMap(NodeSource::type, Function.identity(), (one, other) -> one, TreeMap::new));
		this.most = limits.pageSize();
	}

	@QueryMapping
	@Nullable Object node(@Argument String id, View view) {
		return nodes(List.of(id), view).get(0);
	}

	@QueryMapping
	List<@Nullable Object> nodes(@Argument List<String> ids, View view) {
		if (ids.size() > this.most) {
			throw ClientProblem.badRequest("PAGE_SIZE",
					new Wording("ids 有 %d 个，最多 %d 个。".formatted(ids.size(), this.most),
							"There are %d ids; at most %d are allowed.".formatted(ids.size(), this.most)),
					null);
		}
		List<GlobalId> wanted = ids.stream().map(GlobalId::parse).toList();
		Map<String, List<String>> keys = wanted.stream()
			.collect(Collectors.groupingBy(GlobalId::type, TreeMap::new,
					Collectors.mapping(GlobalId::key, Collectors.toList())));
		Map<String, Map<String, ?>> found = keys.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> source(entry.getKey()).byKeys(entry.getValue(), view)));
		return wanted.stream()
			.<@Nullable Object>map((id) -> found.getOrDefault(id.type(), Map.of()).get(id.key()))
			.toList();
	}

	private NodeSource source(String type) {
		NodeSource source = this.sources.get(type);
		if (source == null) {
			String allowed = String.join(", ", this.sources.keySet());
			throw ClientProblem.badRequest("UNKNOWN_KIND", new Wording("没有“%s”这类事物，可用：%s。".formatted(type, allowed),
					"There is no kind of thing called \"%s\"; there are: %s.".formatted(type, allowed)), null);
		}
		return source;
	}

}
