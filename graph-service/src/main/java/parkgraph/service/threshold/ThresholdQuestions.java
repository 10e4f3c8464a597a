package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.ThresholdStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.database.Views;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.ladder.Ladder;
import parkgraph.service.ladder.LadderChoice;
import parkgraph.service.ladder.Ladders;
import parkgraph.service.ladder.Rung;
import parkgraph.service.problem.ClientProblem;

/**
 * Checks what was asked and fills in what was left open.
 */
@Component
class ThresholdQuestions {

	/** What a caller's own thresholds are about unless they say so. */
	static final CodedName OPERATING_REVENUE = new CodedName("operating-revenue", "营业收入", "operating revenue");

	static final CodedName INDUSTRIAL_PARKS = new CodedName("industrial-park", "产业园区", "industrial parks");

	private final GraphReader reader;

	private final Views views;

	private final Ladders ladders;

	private final NewestYears newestYears;

	ThresholdQuestions(GraphReader reader, Views views, Ladders ladders, NewestYears newestYears) {
		this.newestYears = newestYears;
		this.reader = reader;
		this.views = views;
		this.ladders = ladders;
	}

	ThresholdQuestion complete(AskedThreshold asked) {
		Years.check(asked.year(), asked.latest());
		Within within = new Within(asked.within());
		List<Rung> free = freeRungs(asked);
		View view = this.views.at(asked.asOf());
		List<Ladder> all = this.ladders.all(view);
		Ladder ladder = (free == null) ? ladder(all, asked.ladder()) : null;
		Place place = place(asked, ladder, view);
		ThresholdQuestion question = new ThresholdQuestion(view, ladder, choice(asked, ladder), place.indicator(),
				place.population(), place.list(), place.region(), asked.level(), asked.year(), YearChoice.NAMED, within,
				(ladder != null) ? ladder.rungs() : (free != null) ? free : List.of());
		return withYear(question, asked);
	}

	private static @Nullable List<Rung> freeRungs(AskedThreshold asked) {
		List<BigDecimal> thresholds = asked.thresholds();
		if (thresholds == null) {
			return null;
		}
		if (asked.ladder() != null) {
			throw ClientProblem.badRequest("LADDER_OR_THRESHOLDS",
					new Wording("ladder 与 thresholds 只能给出其一。", "Give either ladder or thresholds, not both."), null);
		}
		return FreeRungs.of(thresholds);
	}

	private Ladder ladder(List<Ladder> all, @Nullable String code) {
		return (code != null) ? Ladders.named(all, code) : Ladders.current(all, this.ladders.thisYear());
	}

	private LadderChoice choice(AskedThreshold asked, @Nullable Ladder ladder) {
		if (ladder == null) {
			return LadderChoice.THRESHOLDS;
		}
		if (asked.ladder() != null) {
			return LadderChoice.NAMED;
		}
		return ladder.isInForce(this.ladders.thisYear()) ? LadderChoice.IN_FORCE : LadderChoice.LAST_IN_FORCE;
	}

	private ThresholdQuestion withYear(ThresholdQuestion question, AskedThreshold asked) {
		if (asked.latest()) {
			return at(question, null, YearChoice.EACH_PARK);
		}
		if (asked.year() != null) {
			return question;
		}
		Integer newest = this.newestYears.find(List.of(question.rungQuestion()), question.view()).get(0);
		return (newest != null) ? at(question, newest, YearChoice.NEWEST_DIRECT)
				: at(question, this.ladders.thisYear() - 1, YearChoice.NO_DIRECT_FIGURE);
	}

	private static ThresholdQuestion at(ThresholdQuestion from, @Nullable Integer year, YearChoice choice) {
		return new ThresholdQuestion(from.view(), from.ladder(), from.ladderChoice(), from.indicator(),
				from.population(), from.list(), from.region(), from.level(), year, choice, from.within(), from.rungs());
	}

	private Place place(AskedThreshold asked, @Nullable Ladder ladder, View view) {
		String population = (asked.population() != null) ? asked.population()
				: (ladder != null) ? ladder.population().code() : INDUSTRIAL_PARKS.code();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("population", population);
		parameters.put("region", asked.region());
		parameters.put("indicator", (ladder != null) ? ladder.indicator().code() : OPERATING_REVENUE.code());
		Record row = this.reader.one(ThresholdStatement.PLACE, view, parameters, (found) -> found).orElseThrow();
		CodedName found = CodedName.of(row.get("population"));
		if (found == null) {
			throw unknown("UNKNOWN_POPULATION", "园区范围", "population", population, ThresholdStatement.POPULATIONS, view);
		}
		CodedName region = CodedName.of(row.get("region"));
		if (region == null && asked.region() != null) {
			throw unknown("UNKNOWN_REGION", "行政区划", "region", asked.region(), ThresholdStatement.REGIONS, view);
		}
		CodedName indicator = CodedName.of(row.get("indicator"));
		return new Place((indicator != null) ? indicator : OPERATING_REVENUE, found, DeclaredList.of(row.get("list")),
				region);
	}

	private ClientProblem unknown(String code, String zh, String en, String asked, ThresholdStatement allowed,
			View view) {
		String known = this.reader
			.list(allowed, view, Map.of(), (row) -> row.get("code").asString() + " " + row.get("zh").asString())
			.stream()
			.collect(Collectors.joining(", "));
		return ClientProblem.notFound(code, new Wording("没有%s“%s”，可用的有：%s。".formatted(zh, asked, known),
				"There is no %s \"%s\"; there are: %s.".formatted(en, asked, known)), null);
	}

	/**
	 * What the codes of a question stand for.
	 */
	private record Place(CodedName indicator, CodedName population, DeclaredList list, @Nullable CodedName region) {
	}

}
