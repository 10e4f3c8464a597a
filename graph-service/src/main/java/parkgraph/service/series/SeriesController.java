package parkgraph.service.series;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.View;
import parkgraph.service.observation.Subject;
import parkgraph.service.observation.SubjectKind;
import parkgraph.service.observation.Subjects;
import parkgraph.service.park.Park;
import parkgraph.service.series.SeriesReader.Question;

/**
 * Answers how a figure went from year to year.
 */
@Controller
class SeriesController {

	private final SeriesReader series;

	private final Subjects subjects;

	SeriesController(SeriesReader series, Subjects subjects, BatchLoaderRegistry loaders) {
		this.series = series;
		this.subjects = subjects;
		loaders.<Question, Series>forName("seriesOfParks")
			.registerMappedBatchLoader((questions, environment) -> Mono.just(series.read(questions)));
	}

	@QueryMapping
	Series series(@Argument String subject, @Argument String indicator, @Argument @Nullable Integer from,
			@Argument @Nullable Integer to, View view) {
		Question question = new Question(this.subjects.get(subject, view), indicator, from, to, view);
		return Objects.requireNonNull(this.series.read(List.of(question)).get(question));
	}

	@SchemaMapping(typeName = "Park", field = "series")
	CompletableFuture<Series> seriesOfPark(Park park, @Argument String indicator, @Argument @Nullable Integer from,
			@Argument @Nullable Integer to, DataLoader<Question, Series> seriesOfParks) {
		Subject subject = new Subject(SubjectKind.PARK, park.code(), park.zh(), park.en());
		return seriesOfParks.load(new Question(subject, indicator, from, to, park.view()));
	}

}
