package parkgraph.loaders.kind;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.kind.BoundColumn.FigureColumn;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Unit;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.NatureReader;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.period.PeriodReader;
import parkgraph.ontology.period.PeriodReading;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.scope.ScopeReader;
import parkgraph.ontology.scope.ScopeReading;
import parkgraph.ontology.text.ReadValue;

/**
 * Turns the figures of a row into statements: what the cell, the heading, the columns
 * beside it and the title say is put together; where two of them differ, nothing is
 * guessed.
 */
final class RowFigures {

	private static final Pattern SCOPE_CODE = Pattern.compile("[a-z]+:.+");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final Origin NOWHERE = Origin.row("", 0);

	private final FigureValues values = new FigureValues();

	private final ScopeReader scopes = ScopeReader.shipped();

	private final NatureReader natures = NatureReader.shipped();

	private final LoadOptions options;

	/** Units a line above the table gives, and the period its title gives. */
	private final List<String> units;

	private final @Nullable PrintedPeriod titlePeriod;

	RowFigures(LoadOptions options, List<String> units, @Nullable PrintedPeriod titlePeriod) {
		this.options = options;
		this.units = units;
		this.titlePeriod = titlePeriod;
	}

	/**
	 * Says what a cell states.
	 * @param row what the row says so far
	 * @param about whom, by which name, under which circumstances
	 * @param figure what the column holds
	 * @param printed where it stands, what is in it and over it
	 */
	void state(RowItems row, About about, FigureColumn figure, Printed printed) {
		Indicator indicator = figure.indicator();
		Period period = period(row, about, figure, printed);
		Scope scope = (period != null) ? scope(row, about, figure, printed) : null;
		if (period == null || scope == null) {
			return;
		}
		String unit = unit(printed, indicator);
		this.values.read(printed.cell(), qualifier(about, figure), unit, indicator.unit()).fold((read) -> {
			boolean possible = isPossible(row, read, indicator, printed);
			Optional<Nature> nature = this.natures.read(about.nature(), about.note(), figure.nature(),
					read.impliedNature());
			if (nature.isEmpty()) {
				row.find(KindRule.UNKNOWN_NATURE.at(printed.origin(), about.nature()));
			}
			else if (possible) {
				row.say(stated(about, figure, period, scope, nature.get(), read, unit, printed));
			}
			return read;
		}, (refused) -> {
			row.find(KindRule.VALUE_NOT_READ.at(printed.origin(), printed.cell().text(), refused.reason()));
			return refused;
		}, (missing) -> missing);
	}

	/**
	 * Says that what a cell names counts no more.
	 * @param row what the row says so far
	 * @param cause which row action asks for it
	 * @param about whom, by which name, under which circumstances
	 * @param figure what the column holds
	 * @param printed where it stands, and what is in it and over it
	 */
	void withdraw(RowItems row, Withdrawal.Cause cause, About about, FigureColumn figure, Printed printed) {
		Period period = period(row, about, figure, printed);
		Scope scope = (period != null) ? scope(row, about, figure, printed) : null;
		Optional<Nature> nature = this.natures.read(about.nature(), about.note(), figure.nature());
		if (nature.isEmpty()) {
			row.find(KindRule.UNKNOWN_NATURE.at(printed.origin(), about.nature()));
		}
		if (period == null || scope == null || nature.isEmpty()) {
			return;
		}
		row.say(new Withdrawal(about.subject(), figure.indicator().code(), scope.code(), period.code(),
				period.calendarYear().map(Year::getValue).orElse(null), nature.get().isPlan(), cause,
				(cause == Withdrawal.Cause.DELETE) ? expected(row, about, figure, printed) : null, about.name(),
				period.zh(), about.source(), about.reason(), printed.origin()));
	}

	/** The value that the cell says counts; absent when it is blank. */
	private @Nullable Bounds expected(RowItems row, About about, FigureColumn figure, Printed printed) {
		Indicator indicator = figure.indicator();
		String unit = unit(printed, indicator);
		Bounds[] bounds = new Bounds[1];
		this.values.read(printed.cell(), qualifier(about, figure), unit, indicator.unit()).fold((read) -> {
			bounds[0] = read.bounds();
			return read;
		}, (refused) -> {
			row.find(KindRule.VALUE_NOT_READ.at(printed.origin(), printed.cell().text(), refused.reason()));
			return refused;
		}, (missing) -> missing);
		return bounds[0];
	}

	/** Whether a cell says that there is no value: blank, a dash, 无. */
	boolean saysNothing(SheetCell cell, Indicator indicator) {
		return this.values.read(cell, "", "", indicator.unit())
			.fold((read) -> false, (refused) -> false, (missing) -> true);
	}

	/** Whether a value can be kept; what is wrong with it is found. */
	private static boolean isPossible(RowItems row, ReadValue read, Indicator indicator, Printed printed) {
		boolean share = indicator.unit().kind() == UnitKind.PERCENT && indicator.growthOf() == null;
		if (share && read.bounds().low() > indicator.unit().steps(HUNDRED)) {
			row.find(KindRule.PERCENTAGE.at(printed.origin(), printed.cell().text(), indicator.name()));
			return false;
		}
		if (!printed.limits().allow(read.bounds(), indicator.unit())) {
			row.find(KindRule.OUT_OF_RANGE.at(printed.origin(), printed.cell().text(), indicator.name(),
					printed.limits()));
			return false;
		}
		return true;
	}

	private static String qualifier(About about, FigureColumn figure) {
		return about.qualifier().isEmpty() ? figure.qualifier() : about.qualifier();
	}

	/** An exact amount that can be summed up; empty when the cell holds none. */
	Optional<ReadValue> amount(SheetCell cell, FigureColumn figure, String headingUnit) {
		Indicator indicator = figure.indicator();
		Printed printed = new Printed(cell, "", headingUnit, ValueLimits.NONE, NOWHERE);
		return this.values.read(cell, figure.qualifier(), unit(printed, indicator), indicator.unit())
			.fold((read) -> Optional.of(read).filter((value) -> value.bounds().isPoint()),
					(refused) -> Optional.empty(), (missing) -> Optional.empty());
	}

	/** The heading's own unit, else the row's, else the one above the table that fits. */
	private String unit(Printed printed, Indicator indicator) {
		if (!printed.unit().isEmpty()) {
			return printed.unit();
		}
		UnitKind kind = indicator.unit().kind();
		boolean needed = kind == UnitKind.YUAN || kind == UnitKind.US_DOLLAR || kind == UnitKind.PERCENT
				|| kind == UnitKind.AREA || kind == UnitKind.CONCENTRATION;
		if (!needed) {
			return "";
		}
		Unit unit = indicator.unit();
		return this.units.stream().filter((word) -> this.values.isUnitOf(word, unit)).findFirst().orElse("");
	}

	private @Nullable Period period(RowItems row, About about, FigureColumn figure, Printed printed) {
		Optional<Period> byCode = code(about.period());
		if (byCode.isPresent()) {
			return byCode.get();
		}
		String year = year(about, figure);
		if (year == null) {
			row.find(KindRule.NO_YEAR.at(printed.origin(), printed.heading()));
			return null;
		}
		String phrase = !figure.phrase().isEmpty() ? figure.phrase() : about.period();
		if (phrase.isEmpty() && this.titlePeriod != null && figure.year() == null) {
			phrase = this.titlePeriod.phrase();
		}
		PeriodReading read = PeriodReader.read(year, phrase, about.note());
		String words = new PrintedPeriod(year, phrase).text();
		return read.either((known) -> known, (reason) -> {
			row.find(KindRule.PERIOD_NOT_READ.at(printed.origin(), words, reason));
			return null;
		});
	}

	/** 2023-H1 and its like, as the tidy form writes them. */
	private static Optional<Period> code(String text) {
		if (!text.matches("[@A]?\\d{4}.*") && !text.startsWith("../")) {
			return Optional.empty();
		}
		try {
			return Optional.of(Period.parse(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private @Nullable String year(About about, FigureColumn figure) {
		String year = figure.year();
		if (year == null) {
			year = about.year();
		}
		if (year == null && this.titlePeriod != null) {
			year = this.titlePeriod.year();
		}
		Year asked = this.options.year();
		if (year == null && asked != null) {
			year = asked.toString();
		}
		return (year != null && figure.yearsBack() > 0) ? String.valueOf(Integer.parseInt(year) - figure.yearsBack())
				: year;
	}

	private @Nullable Scope scope(RowItems row, About about, FigureColumn figure, Printed printed) {
		Optional<Scope> byCode = scopeCode(about.scope());
		if (byCode.isPresent() && !figure.scope().contradicts(byCode.get())) {
			return figure.scope().and(byCode.get());
		}
		ScopeReading column = this.scopes.read(figure.scope(), about.scope());
		ScopeReading read = this.scopes.read(column.scope(), about.note());
		for (String contradiction : column.contradictions()) {
			row.find(KindRule.SCOPES_DIFFER.at(printed.origin(), contradiction));
		}
		for (String note : column.notes()) {
			row.find(KindRule.SCOPE_NOT_READ.at(printed.origin(), note));
		}
		return (column.contradictions().isEmpty() && column.notes().isEmpty()) ? read.scope() : null;
	}

	/**
	 * units:four-above and its like, as workbooks have scopes without words of their own.
	 */
	private static Optional<Scope> scopeCode(String text) {
		if (!SCOPE_CODE.matcher(text).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Scope.parse(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** A text with a unit of its own does not get that of its heading too. */
	private String printedOnce(About about, FigureColumn figure, SheetCell cell, ReadValue read) {
		String[] printed = { read.printed() };
		this.values.read(cell, qualifier(about, figure), "", figure.indicator().unit()).fold((own) -> {
			printed[0] = own.printed();
			return own;
		}, (refused) -> refused, (missing) -> missing);
		return printed[0];
	}

	private Stated stated(About about, FigureColumn figure, Period period, Scope scope, Nature nature, ReadValue read,
			String unit, Printed printed) {
		Integer year = period.calendarYear().map(Year::getValue).orElse(null);
		boolean counting = nature.isActual() && year != null && scope.isCounting();
		String value = printed.cell().isNumber() ? printed.cell().text() + unit
				: printedOnce(about, figure, printed.cell(), read);
		String note = (about.scope() + " " + about.note() + " " + figure.basis()).strip();
		return new Stated(about.subject(), null, figure.indicator().code(), scope.code(), period.code(), year, counting,
				read.bounds(), read.approximate(), read.precision(), nature, Trust.NORMAL, about.source(),
				about.publishedOn(), new Stated.Print(value, printed.heading(), about.name(), period.zh(),
						note.isEmpty() ? null : note, about.reason()),
				printed.origin());
	}

	/**
	 * Everything that is the same for the figures of one row.
	 *
	 * @param subject whom they are about
	 * @param name the name under which the row speaks of it
	 * @param year the year column; absent when it is blank
	 * @param period the period column, or a period's code
	 * @param scope the scope column
	 * @param nature the nature column
	 * @param note the note
	 * @param qualifier the words beside the value
	 * @param source key of the source
	 * @param publishedOn when it was published
	 * @param reason why it differs from what was stated before; absent when nobody says
	 */
	record About(ThingRef subject, String name, @Nullable String year, String period, String scope, String nature,
			String note, String qualifier, String source, @Nullable String publishedOn, @Nullable String reason) {

		/** Takes the words of a row by the roles of its columns. */
		static About of(ThingRef subject, String name, Map<Becomes.Role, CellValue> words, String source,
				@Nullable String publishedOn) {
			CellValue year = words.getOrDefault(Becomes.Role.YEAR, CellValue.BLANK);
			CellValue reason = words.getOrDefault(Becomes.Role.REASON, CellValue.BLANK);
			CellValue published = words.getOrDefault(Becomes.Role.PUBLISHED_ON, CellValue.BLANK);
			return new About(subject, name, (year.stored() != null) ? year.stored().toString() : null,
					printed(words, Becomes.Role.PERIOD), printed(words, Becomes.Role.SCOPE),
					printed(words, Becomes.Role.NATURE), "", printed(words, Becomes.Role.QUALIFIER), source,
					(published.stored() != null) ? published.stored().toString() : publishedOn,
					reason.isBlank() ? null : reason.printed());
		}

		private static String printed(Map<Becomes.Role, CellValue> words, Becomes.Role role) {
			return words.getOrDefault(role, CellValue.BLANK).printed();
		}

	}

	/**
	 * A figure as it stands on the sheet.
	 *
	 * @param cell the cell
	 * @param heading the name of what it measures, as printed
	 * @param unit the unit printed for it; empty when none is
	 * @param limits between which values it must lie
	 * @param origin where it stands
	 */
	record Printed(SheetCell cell, String heading, String unit, ValueLimits limits, Origin origin) {
	}

}
