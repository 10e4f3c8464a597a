package parkgraph.service.park;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.View;
import parkgraph.service.observation.Source;
import parkgraph.service.observation.Sources;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Page;
import parkgraph.service.region.Region;
import parkgraph.service.region.Regions;

/**
 * Answers what parks there are and what belongs to each.
 */
@Controller
class ParkController {

	private final Parks parks;

	private final Regions regions;

	private final Sources sources;

	ParkController(Parks parks, Regions regions, Sources sources) {
		this.parks = parks;
		this.regions = regions;
		this.sources = sources;
	}

	@QueryMapping
	@Nullable Park park(@Argument String code, View view) {
		return this.parks.find(code, view).orElse(null);
	}

	@QueryMapping
	Connection<Park> parks(@Argument @Nullable ParkFilter filter, @Argument ParkOrder orderBy,
			@Argument @Nullable Integer year, Page page, View view) {
		return this.parks.list(filter, orderBy, year, page, view);
	}

	@BatchMapping
	Map<Park, List<ParkName>> names(List<Park> parks) {
		return this.parks.names(parks);
	}

	@BatchMapping
	Map<Park, List<Industry>> industries(List<Park> parks) {
		return this.parks.industries(parks);
	}

	@BatchMapping
	Map<Park, List<Population>> populations(List<Park> parks) {
		return this.parks.populations(parks);
	}

	@BatchMapping
	Map<Park, List<Region>> regions(List<Park> parks) {
		Map<Park, List<Region>> regions = new HashMap<>();
		parks.stream().distinct().collect(Collectors.groupingBy(Park::view)).forEach((view, asked) -> {
			Map<String, List<Region>> found = this.regions.ofParks(asked.stream().map(Park::code).toList(), view);
			asked.forEach((park) -> regions.put(park, found.getOrDefault(park.code(), List.of())));
		});
		return regions;
	}

	@BatchMapping
	Map<Park, Source> source(List<Park> parks) {
		return this.sources.of(parks, Park::sourceId, parks.get(0).view());
	}

	@BatchMapping(typeName = "ParkName", field = "source")
	Map<ParkName, Source> sourceOfName(List<ParkName> names) {
		return this.sources.of(names, ParkName::sourceId, names.get(0).view());
	}

}
