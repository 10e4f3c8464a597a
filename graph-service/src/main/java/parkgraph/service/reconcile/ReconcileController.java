package parkgraph.service.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import parkgraph.loaders.ledger.ParkLedger;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.indicator.Indicator;
import parkgraph.service.indicator.Indicators;
import parkgraph.service.observation.Subject;
import parkgraph.service.observation.Subjects;
import parkgraph.service.problem.ClientProblem;

/**
 * Answers how a park's own figure stands to those of its enterprises.
 */
@Controller
class ReconcileController {

	private static final int FIRST_YEAR = 1949;

	private static final int LAST_YEAR = 2100;

	private static final int MOST_LINES = 1_000;

	private final GraphReader reader;

	private final Subjects subjects;

	private final Indicators indicators;

	ReconcileController(GraphReader reader, Subjects subjects, Indicators indicators) {
		this.reader = reader;
		this.subjects = subjects;
		this.indicators = indicators;
	}

	@QueryMapping
	ShownLedger reconcile(@Argument String park, @Argument int year, @Argument String indicator, View view) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw ClientProblem.badRequest("YEAR_RANGE",
					new Wording("year 为 %d，允许 %d 到 %d。".formatted(year, FIRST_YEAR, LAST_YEAR),
							"year is %d; %d to %d are allowed.".formatted(year, FIRST_YEAR, LAST_YEAR)),
					null);
		}
		Indicator compared = this.indicators.get(indicator, view);
		if (!compared.unitKind().equals(UnitKind.YUAN.code())) {
			throw ClientProblem.badRequest("NOT_MONEY",
					new Wording("指标“%s”不以元计，不能对数。".formatted(compared.zh()),
							"The indicator \"%s\" does not count yuan and cannot be reconciled."
								.formatted(compared.en())),
					new Wording("可用 operating-revenue、gross-industrial-output 或 total-profit 等。",
							"Take operating-revenue, gross-industrial-output or total-profit, for instance."));
		}
		Subject subject = this.subjects.get(park, view);
		Optional<ParkLedger> ledger = ParkLedger.read(subject.key(), year, indicator,
				new Wording(compared.zh(), compared.en()),
				(statement, parameters) -> this.reader.list(statement, view, parameters, Function.identity()));
		return ledger.map(ShownLedger::new)
			.orElseThrow(() -> ClientProblem.badRequest("NOT_A_PARK",
					new Wording("“%s”不是园区。".formatted(park), "\"%s\" is not a park.".formatted(park)), null));
	}

	@SchemaMapping(typeName = "LedgerPart")
	List<ShownLedger.Line> lines(ShownLedger.Part part, @Argument int first) {
		if (first < 0 || first > MOST_LINES) {
			throw ClientProblem.badRequest("PAGE_SIZE",
					new Wording("first 为 %d，允许 0 到 %d。".formatted(first, MOST_LINES),
							"first is %d; 0 to %d are allowed.".formatted(first, MOST_LINES)),
					null);
		}
		return part.part().lines().stream().limit(first).map(ShownLedger.Line::new).toList();
	}

}
