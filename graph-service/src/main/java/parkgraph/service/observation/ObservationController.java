package parkgraph.service.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.database.View;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Page;

/**
 * Answers what was stated, where, and why it counts or not.
 */
@Controller
class ObservationController {

	private final Observations observations;

	private final Sources sources;

	ObservationController(Observations observations, Sources sources) {
		this.observations = observations;
		this.sources = sources;
	}

	@QueryMapping
	Connection<Observation> observations(@Argument @Nullable ObservationFilter filter, Page page, View view) {
		return this.observations.list((filter == null) ? ObservationFilter.ANY : filter, page, view);
	}

	@BatchMapping
	Map<Observation, Source> source(List<Observation> observations) {
		return this.sources.of(observations, (one) -> one.statement().source(), observations.get(0).view());
	}

	@BatchMapping
	Map<Observation, List<Observation>> others(List<Observation> observations) {
		Map<Observation, List<Observation>> rivals = this.observations.rivals(observations);
		return observations.stream()
			.distinct()
			.collect(Collectors.toMap((one) -> one,
					(one) -> rivals.getOrDefault(one, List.of())
						.stream()
						.filter((other) -> !other.equals(one))
						.toList()));
	}

	@BatchMapping
	Map<Observation, Wording> why(List<Observation> observations) {
		Map<Observation, Wording> reasons = new HashMap<>();
		this.observations.rivals(observations)
			.forEach((one, rivals) -> reasons.put(one, ChoiceInWords.of(one, rivals)));
		return reasons;
	}

}
