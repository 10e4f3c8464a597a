package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.AsOf;
import parkgraph.service.park.ParkLevel;

/**
 * Answers which parks are near a threshold.
 */
@Controller
class ThresholdController {

	private final ThresholdQuestions questions;

	private final Thresholds thresholds;

	ThresholdController(ThresholdQuestions questions, Thresholds thresholds) {
		this.questions = questions;
		this.thresholds = thresholds;
	}

	@QueryMapping
	ThresholdAnswer parksNear(@Argument @Nullable String ladder, @Argument @Nullable List<BigDecimal> thresholds,
			@Argument @Nullable Integer year, @Argument boolean latest, @Argument BigDecimal within,
			@Argument @Nullable String population, @Argument @Nullable String region,
			@Argument @Nullable ParkLevel level, @Argument @Nullable AsOf asOf, DataFetchingFieldSelectionSet fields) {
		return this.thresholds.answer(
				this.questions.complete(
						new AskedThreshold(ladder, thresholds, year, latest, within, population, region, level, asOf)),
				fields);
	}

	@SchemaMapping(typeName = "RungAnswer")
	List<NearPark> near(RungAnswer rung, @Argument int first) {
		return first(rung.near(), first);
	}

	@SchemaMapping(typeName = "RungAnswer")
	List<OverPark> overList(RungAnswer rung, @Argument int first) {
		return first(rung.overList(), first);
	}

	@SchemaMapping(typeName = "RungAnswer")
	List<OverPark> provenList(RungAnswer rung, @Argument int first) {
		return first(rung.provenList(), first);
	}

	@SchemaMapping(typeName = "RungAnswer")
	List<UnplacedPark> oneSided(RungAnswer rung, @Argument int first) {
		return first(rung.oneSided(), first);
	}

	@SchemaMapping(typeName = "ThresholdAnswer")
	List<Hint> hints(ThresholdAnswer answer, @Argument int first) {
		return first(answer.hints(), first);
	}

	/** The answer holds enough for the largest page any of its names asked for. */
	private static <T> List<T> first(List<T> items, int first) {
		return items.subList(0, Math.min(first, items.size()));
	}

}
