package parkgraph.loaders.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.NatureReader;
import parkgraph.ontology.indicator.GrowthReader;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.IndicatorName;
import parkgraph.ontology.indicator.IndicatorNames;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.indicator.NameReading;
import parkgraph.ontology.indicator.PrintedGrowth;
import parkgraph.ontology.period.Moment;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.period.PeriodReader;
import parkgraph.ontology.period.PeriodReading;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.scope.ScopeReader;
import parkgraph.ontology.scope.ScopeReading;
import parkgraph.ontology.text.PrintedValue;
import parkgraph.ontology.text.ReadValue;
import parkgraph.ontology.text.ValueReader;

/**
 * Understands printed figures: what was measured, over which time and scope, how much,
 * and whether it was measured at all or only planned. What print says in the name of the
 * indicator, beside the number and in the note is put together; nothing is guessed.
 */
final class Figures {

	private static final String VALUE = "value_as_printed";

	/** The yearly final figures of a reporting system are printed in its yearbook. */
	private static final String STATISTICAL_YEARBOOK = "统计年鉴";

	private final Indicators indicators = Indicators.shipped();

	private final IndicatorNames names = IndicatorNames.shipped(this.indicators);

	private final ScopeReader scopes = ScopeReader.shipped();

	private final NatureReader natures = NatureReader.shipped();

	private final ValueReader values = ValueReader.shipped();

	private final Map<SaidScope, ScopeReading> scopesLately = new Lately<>();

	private final Map<String, Optional<String>> publishersLately = new Lately<>();

	/** Tells what a printed figure states, or why it states nothing. */
	void state(TableRow row, Reading reading, PrintedFigure figure) {
		NameReading.Known known = known(row, reading, figure);
		if (known == null) {
			return;
		}
		Period period = period(row, reading, figure, known);
		if (period == null) {
			return;
		}
		IndicatorName name = known.name();
		String qualifier = figure.value().qualifier().isBlank() ? name.qualifier() : figure.value().qualifier();
		PrintedValue value = new PrintedValue(qualifier, figure.value().value(), figure.value().unit());
		this.values.read(value, known.indicator().unit()).fold((read) -> {
			Nature nature = nature(row, reading, figure, name.nature(), read.impliedNature());
			if (nature != null) {
				Context context = new Context(row, figure, known.indicator(), period, scope(row, reading, figure, name),
						nature, reading.source(row));
				reading.tell(context.stated(read));
				growth(reading, context);
			}
			return read;
		}, (refused) -> {
			reading.find(ContentRule.VALUE_NOT_READ.at(origin(row).at(VALUE), value.text(), refused.reason()));
			return refused;
		}, (missing) -> {
			reading.find(ContentRule.VALUE_MISSING.at(origin(row).at(VALUE), missing.word()));
			return missing;
		});
	}

	/** The indicator a printed name means, when the list has it. */
	Optional<Indicator> indicator(String printed, String unit) {
		return this.names.read(printed, unit)
			.either((known) -> Optional.of(known.indicator()), (unknown) -> Optional.empty());
	}

	/** A plain number of an indicator in steps, when it is one. */
	Optional<Long> steps(String value, String unit, Indicator indicator) {
		return this.values.read(new PrintedValue("", value, unit), indicator.unit())
			.fold((read) -> Optional.of(read.bounds().low()), (refused) -> Optional.empty(),
					(missing) -> Optional.empty());
	}

	private NameReading.@Nullable Known known(TableRow row, Reading reading, PrintedFigure figure) {
		return this.names.read(figure.indicator(), figure.value().unit()).either((known) -> known, (reason) -> {
			reading.find(ContentRule.UNKNOWN_INDICATOR.at(origin(row).at("indicator"), figure.indicator()));
			return null;
		});
	}

	private static @Nullable Period period(TableRow row, Reading reading, PrintedFigure figure,
			NameReading.Known known) {
		String phrase = known.name().period().isEmpty() ? figure.period() : known.name().period();
		if (known.indicator().stock() && phrase.isEmpty()) {
			Optional<Moment> moment = PeriodReader.momentIn(figure.year(), figure.note());
			if (moment.isPresent()) {
				return moment.get();
			}
		}
		PeriodReading period = PeriodReader.read(figure.year(), phrase, figure.note());
		return period.either((read) -> read, (reason) -> {
			reading.find(ContentRule.PERIOD_NOT_READ.at(origin(row).at("period"),
					(figure.year() + " " + phrase).strip(), reason));
			return null;
		});
	}

	/** What the name of the indicator, the note and the publisher say together. */
	private Scope scope(TableRow row, Reading reading, PrintedFigure figure, IndicatorName name) {
		ScopeReading read = scope(name.scope(), figure.note());
		for (String contradiction : read.contradictions()) {
			reading.find(ContentRule.SCOPES_DIFFER.at(origin(row).at("scope_note"), contradiction, figure.indicator()));
		}
		// A yearbook of a reporting system is named as the source, not in the note.
		return this.publishersLately
			.computeIfAbsent(row.print("source").strip(), (source) -> new SourceText(source).publisher())
			.map((publisher) -> scope(read.scope(), publisher).scope())
			.orElse(read.scope());
	}

	private ScopeReading scope(Scope byName, String words) {
		return this.scopesLately.computeIfAbsent(new SaidScope(byName, words),
				(said) -> this.scopes.read(said.byName(), said.words()));
	}

	/** The weakest of what the column, the note, the name and the words beside it say. */
	private @Nullable Nature nature(TableRow row, Reading reading, PrintedFigure figure, @Nullable Nature named,
			@Nullable Nature implied) {
		Optional<Nature> nature = this.natures.read(figure.status(), figure.note(), named, implied);
		if (nature.isEmpty()) {
			reading.find(ContentRule.UNKNOWN_STATUS.at(origin(row).at("status"), figure.status(),
					"实际、目标/计划、预计、初步、快报、年报、核实、普查修订"));
			return null;
		}
		boolean yearly = nature.get() == Nature.UNSTATED && row.print("source").contains(STATISTICAL_YEARBOOK);
		return yearly ? Nature.ANNUAL : nature.get();
	}

	/**
	 * Growth printed in the note is a statement of its own, on the basis stated there.
	 */
	private void growth(Reading reading, Context context) {
		int part = 1;
		for (PrintedGrowth growth : GrowthReader.read(context.figure().note())) {
			Optional<Indicator> indicator = this.indicators.growthOf(context.indicator().code(), growth.basis());
			if (indicator.isPresent()) {
				part++;
				reading.tell(context.growth(growth, indicator.get(), part));
			}
			else {
				reading.find(ContentRule.GROWTH_NOT_READ.at(origin(context.row()).at("scope_note"), growth.printed()));
			}
		}
	}

	private static Origin origin(TableRow row) {
		return Reading.origin(row);
	}

	/**
	 * Words that say a scope, beside a name that has said one already.
	 */
	private record SaidScope(Scope byName, String words) {
	}

	/**
	 * Everything that is the same for the statements of one row.
	 */
	private record Context(TableRow row, PrintedFigure figure, Indicator indicator, Period period, Scope scope,
			Nature nature, String source) {

		Stated stated(ReadValue value) {
			return statement(this.indicator, value.bounds(), value.approximate(), value.precision(), value.printed(),
					this.figure.indicator(), origin(this.row).at(VALUE));
		}

		Stated growth(PrintedGrowth growth, Indicator indicator, int part) {
			return statement(indicator, Bounds.point(growth.steps()), false, growth.precision(), growth.printed(),
					growth.printed(), origin(this.row).at("scope_note").part(part));
		}

		private Stated statement(Indicator indicator, Bounds bounds, boolean approximate, long precision,
				String printed, String indicatorPrinted, Origin origin) {
			Integer year = this.period.calendarYear().map(java.time.Year::getValue).orElse(null);
			boolean counting = this.nature.isActual() && year != null && this.scope.isCounting();
			return new Stated(this.figure.subject().ref(), this.figure.subject().hintFor(), indicator.code(),
					this.scope.code(), this.period.code(), year, counting, bounds, approximate, precision, this.nature,
					this.figure.trust(), this.source,
					new SourceText(this.row.print("source").strip()).publishedOn().orElse(null),
					new Stated.Print(printed, indicatorPrinted, this.figure.name(), printedPeriod(),
							this.figure.note().isEmpty() ? null : this.figure.note()),
					origin);
		}

		private String printedPeriod() {
			return (this.figure.year() + " " + this.figure.period()).strip();
		}

	}

}
