package parkgraph.service.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.View;

/**
 * Answers which indicators there are.
 */
@Controller
class IndicatorController {

	private final Indicators indicators;

	IndicatorController(Indicators indicators) {
		this.indicators = indicators;
	}

	@QueryMapping
	List<Indicator> indicators(@Argument @Nullable String search, View view) {
		return this.indicators.matching(search, view);
	}

	@SchemaMapping
	List<String> printedNames(Indicator indicator) {
		return this.indicators.printedNames(indicator);
	}

}
