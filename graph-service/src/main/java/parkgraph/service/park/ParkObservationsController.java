package parkgraph.service.park;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import parkgraph.service.observation.Observation;
import parkgraph.service.observation.ObservationFilter;
import parkgraph.service.observation.Observations;
import parkgraph.service.observation.Observations.Question;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Page;

/**
 * Answers what was stated about parks; many parks at once.
 */
@Controller
class ParkObservationsController {

	ParkObservationsController(Observations observations, BatchLoaderRegistry loaders) {
		loaders.<Question, Connection<Observation>>forName("observationsOfParks")
			.registerMappedBatchLoader((questions, environment) -> Mono.just(observations.ofSubjects(questions)));
	}

	@SchemaMapping(typeName = "Park")
	CompletableFuture<Connection<Observation>> observations(Park park, @Argument @Nullable String indicator,
			@Argument @Nullable Integer year, Page page,
			DataLoader<Question, Connection<Observation>> observationsOfParks) {
		ObservationFilter filter = new ObservationFilter(null, indicator, year, null, null, null, null, null, null);
		return observationsOfParks.load(new Question(park.code(), filter, page, park.view()));
	}

}
