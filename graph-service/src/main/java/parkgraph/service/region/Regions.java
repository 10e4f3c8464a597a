package parkgraph.service.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import parkgraph.queries.RegionStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.node.NodeSource;

/**
 * Regions, and what lies in what.
 */
@Component
public class Regions implements NodeSource {

	private final GraphReader reader;

	Regions(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * The regions several parks lie in, the smallest first.
	 * @param parks codes of the parks
	 * @param view the state that is read
	 * @return the chain of each park that lies anywhere
	 */
	public Map<String, List<Region>> ofParks(Collection<String> parks, View view) {
		return this.reader
			.list(RegionStatement.OF_PARKS, view, Map.of("parks", parks),
					(row) -> Map.entry(row.get("park").asString(), Region.of(row.get("region"))))
			.stream()
			.distinct()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	@Override
	public String type() {
		return "region";
	}

	@Override
	public Map<String, Region> byKeys(List<String> keys, View view) {
		return this.reader
			.list(RegionStatement.BY_CODES, view, Map.of("codes", keys.stream().distinct().toList()),
					(row) -> Region.of(row.get("region")))
			.stream()
			.collect(Collectors.toMap(Region::code, Function.identity()));
	}

}
