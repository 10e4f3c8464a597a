package parkgraph.service.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import parkgraph.ontology.indicator.IndicatorName;
import parkgraph.ontology.indicator.IndicatorNames;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.IndicatorStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.node.NodeSource;
import parkgraph.service.problem.ClientProblem;

/**
 * The indicators of the graph and the names they go by in print.
 */
@Component
public class Indicators implements NodeSource {

	private final GraphReader reader;

	private final Map<String, List<String>> printedNames;

	Indicators(GraphReader reader) {
		this.reader = reader;
		this.printedNames = IndicatorNames.shipped(parkgraph.ontology.indicator.Indicators.shipped())
			.all()
			.stream()
			.collect(Collectors.groupingBy(IndicatorName::indicator,
					Collectors.mapping(IndicatorName::printed, Collectors.toList())));
	}

	List<Indicator> matching(@Nullable String search, View view) {
		String word = (search == null) ? null : search.strip().toLowerCase(Locale.ROOT);
		return read(null, (word == null || word.isEmpty()) ? null : word, view);
	}

	/** The names an indicator goes by in print, as far as they are known to mean it. */
	List<String> printedNames(Indicator indicator) {
		return this.printedNames.getOrDefault(indicator.code(), List.of());
	}

	/**
	 * The indicator with a code that a caller gave.
	 * @param code its code
	 * @param view the state that is read
	 * @return the indicator
	 * @throws ClientProblem if there is none
	 */
	public Indicator get(String code, View view) {
		return Optional.ofNullable(byKeys(List.of(code), view).get(code))
			.orElseThrow(() -> ClientProblem.notFound("UNKNOWN_INDICATOR",
					new Wording("没有指标“%s”。".formatted(code), "There is no indicator \"%s\".".formatted(code)),
					new Wording("用 indicators(search: …) 查找指标代码。", "Find codes with indicators(search: …).")));
	}

	@Override
	public String type() {
		return "indicator";
	}

	@Override
	public Map<String, Indicator> byKeys(List<String> keys, View view) {
		return read(keys, null, view).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
	}

	private List<Indicator> read(@Nullable List<String> codes, @Nullable String word, View view) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("codes", codes);
		parameters.put("word", word);
		parameters.put("alsoCalled", (word == null) ? List.of() : alsoCalled(word));
		return this.reader.list(IndicatorStatement.LIST, view, parameters, (row) -> Indicator.of(row.get("indicator")));
	}

	private List<String> alsoCalled(String word) {
		return this.printedNames.entrySet()
			.stream()
			.filter((entry) -> entry.getValue()
				.stream()
				.anyMatch((name) -> name.toLowerCase(Locale.ROOT).contains(word)))
			.map(Map.Entry::getKey)
			.toList();
	}

}
