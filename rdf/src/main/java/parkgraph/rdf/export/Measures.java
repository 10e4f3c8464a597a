package parkgraph.rdf.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.ExportStatement;

/**
 * In which unit and with how many decimal places each indicator is kept.
 */
final class Measures {

	private final Map<String, Step> steps;

	private Measures(List<Step> steps) {
		this.steps = steps.stream().collect(Collectors.toMap(Step::indicator, Function.identity()));
	}

	static Measures of(StateReader reader) {
		return new Measures(
				reader.list(ExportStatement.INDICATORS, Map.of(), (row) -> new Step(row.get("code").asString(),
						row.get("decimals").asInt(), row.get("unit").asString())));
	}

	int decimals(String indicator) {
		return of(indicator).decimals();
	}

	String unit(String indicator) {
		return of(indicator).unit();
	}

	private Step of(String indicator) {
		Step step = this.steps.get(indicator);
		if (step == null) {
			throw new IllegalStateException(new Wording("库中有指标“%s”的数，却没有这个指标，无法换算单位。".formatted(indicator),
					"The graph has figures of the indicator \"%s\" but not the indicator, so their unit is not known."
						.formatted(indicator))
				.toString());
		}
		return step;
	}

	private record Step(String indicator, int decimals, String unit) {
	}

}
