package parkgraph.ontology.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.wording.Wording;

/**
 * Puts the two ledgers beside each other. Nothing is estimated: what is not known is
 * listed, and counts as nothing in the sums.
 */
public final class Ledger {

	private static final long[] SLIPS = { 100_000_000, 10_000 };

	/** How far a value may be from what a slip of the last one would be. */
	private static final int SPREAD = 3;

	private final int year;

	private final Map<PartKind, List<LedgerLine>> lines = new EnumMap<>(PartKind.class);

	private Bounds reported = Intervals.NOTHING;

	private Bounds once = Intervals.NOTHING;

	private int stating;

	private Ledger(int year) {
		this.year = year;
		for (PartKind kind : PartKind.values()) {
			this.lines.put(kind, new ArrayList<>());
		}
	}

	/**
	 * Compares a park's figure with those of its enterprises.
	 * @param year the calendar year
	 * @param park the park's own figures of the indicator
	 * @param units its enterprises
	 */
	public static Reconciliation of(int year, List<LedgerFigure> park, List<LedgerUnit> units) {
		Ledger ledger = new Ledger(year);
		LedgerFigure own = park.stream()
			.filter((figure) -> figure.series() && figure.isOf(year))
			.findFirst()
			.orElse(null);
		units.forEach((unit) -> ledger.add(unit, own));
		List<LedgerPart> parts = ledger.lines.entrySet()
			.stream()
			.map((entry) -> new LedgerPart(entry.getKey(), List.copyOf(entry.getValue())))
			.toList();
		// The sum of nothing reported is not nothing.
		boolean known = ledger.stating > 0;
		return new Reconciliation(own, units.size(), ledger.stating, known ? ledger.reported : Bounds.UNBOUNDED,
				known ? ledger.once : Bounds.UNBOUNDED, parts);
	}

	private void add(LedgerUnit unit, @Nullable LedgerFigure own) {
		Optional<LedgerFigure> figure = unit.of(this.year);
		if (figure.isEmpty()) {
			addSilent(unit);
			return;
		}
		Bounds whole = figure.get().bounds();
		Bounds here = here(unit, whole);
		this.stating++;
		this.reported = Intervals.sum(this.reported, whole);
		this.once = Intervals.sum(this.once, here);
		addTwice(unit, whole);
		if (!here.equals(Intervals.NOTHING)) {
			addScope(unit, figure.get(), own);
			addSlip(unit, whole);
		}
	}

	/** What of an enterprise's figure belongs to the park: all, some, or nothing. */
	private static Bounds here(LedgerUnit unit, Bounds whole) {
		if (unit.workplaces().isEmpty()) {
			return whole;
		}
		return unit.worksHere() ? Intervals.someOf(whole) : Intervals.NOTHING;
	}

	private void addTwice(LedgerUnit unit, Bounds whole) {
		List<LedgerUnit.Elsewhere> places = unit.workplaces();
		if (places.isEmpty()) {
			return;
		}
		String parks = places.stream()
			.map((place) -> place.park() + " " + place.name())
			.distinct()
			.collect(Collectors.joining("、"));
		if (unit.worksHere()) {
			add(PartKind.COUNTED_TWICE, unit, Intervals.someOf(whole), "也在%s经营，各占多少不明".formatted(parks),
					"works in %s too; how much belongs to each is not known".formatted(parks));
		}
		else {
			add(PartKind.COUNTED_TWICE, unit, whole, "在此注册，在%s经营，计入后者".formatted(parks),
					"is registered here and works in %s, where it counts".formatted(parks));
		}
	}

	private void addSilent(LedgerUnit unit) {
		if (!unit.worksHere() && !unit.workplaces().isEmpty()) {
			return;
		}
		Optional<LedgerFigure> scoped = unit.figures().stream().filter((one) -> one.isOf(this.year)).findFirst();
		Optional<LedgerFigure> other = unit.figures().stream().filter((one) -> one.isWithin(this.year)).findFirst();
		if (scoped.isPresent()) {
			add(PartKind.SCOPE, unit, scoped.get().bounds(),
					"只报了口径为“%s”的%s，未计入".formatted(scoped.get().scope().code(), scoped.get().printed()),
					"states %s of the scope \"%s\" only, which is not added".formatted(scoped.get().printed(),
							scoped.get().scope().code()));
		}
		else if (other.isPresent()) {
			add(PartKind.TIMING, unit, null, "只报了%s的%s，未计入".formatted(other.get().period(), other.get().printed()),
					"states %s of %s only, which is not added".formatted(other.get().printed(), other.get().period()));
		}
		else {
			add(PartKind.MISSING, unit, null, "未报该年数据", "states nothing for the year");
		}
	}

	/** Said of figures that are added all the same. */
	private void addScope(LedgerUnit unit, LedgerFigure figure, @Nullable LedgerFigure own) {
		if (own != null && own.scope().contradicts(figure.scope())) {
			add(PartKind.SCOPE, unit, figure.bounds(),
					"口径“%s”，园区为“%s”，已计入".formatted(figure.scope().code(), own.scope().code()),
					"the scope is \"%s\", the park's \"%s\"; added all the same".formatted(figure.scope().code(),
							own.scope().code()));
		}
	}

	/** As much above last year as a wrong unit would make it. */
	private void addSlip(LedgerUnit unit, Bounds value) {
		Optional<Bounds> before = unit.of(this.year - 1).map(LedgerFigure::bounds);
		if (before.isEmpty() || !value.isPoint() || !before.get().isPoint() || before.get().low() <= 0) {
			return;
		}
		for (long factor : SLIPS) {
			double ratio = (double) value.low() / before.get().low() / factor;
			if (ratio * SPREAD > 1 && ratio < SPREAD && value.low() % factor == 0) {
				slip(unit, value.low() - value.low() / factor, "约为上年的%,d倍".formatted(factor),
						"is about %,d times last year's".formatted(factor));
				return;
			}
			double smaller = (double) before.get().low() / Math.max(1, value.low()) / factor;
			if (smaller * SPREAD > 1 && smaller < SPREAD) {
				slip(unit, value.low() - Math.multiplyExact(value.low(), factor), "约为上年的%,d分之一".formatted(factor),
						"is about one %,dth of last year's".formatted(factor));
				return;
			}
		}
	}

	private void slip(LedgerUnit unit, long tooMuch, String zh, String en) {
		add(PartKind.UNIT_SLIP, unit, Bounds.point(tooMuch), zh + "，疑似单位错位；照报计入",
				en + ", as if a unit had slipped; added as reported");
	}

	private void add(PartKind kind, LedgerUnit unit, @Nullable Bounds amount, String zh, String en) {
		Objects.requireNonNull(this.lines.get(kind)).add(new LedgerLine(unit, amount, new Wording(zh, en)));
	}

}
