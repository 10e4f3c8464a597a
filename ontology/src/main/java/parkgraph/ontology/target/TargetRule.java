package parkgraph.ontology.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.indicator.Direction;

/**
 * Judges targets of every kind by the figures of their indicator, year by year. Nothing
 * is filled in: a year without a figure is a year without a figure.
 *
 * @param nearness what counts as near
 */
public record TargetRule(Nearness nearness) {

	/**
	 * Judges a target.
	 * @param demand what it wants
	 * @param figures what is known, at most one figure for each year
	 * @return how far it is met
	 */
	public TargetVerdict judge(TargetDemand demand, List<YearFigure> figures) {
		TreeMap<Integer, TargetStatus> byYear = new TreeMap<>();
		figures.forEach((figure) -> byYear.put(figure.year(), status(demand, figure)));
		List<YearVerdict> years = byYear.descendingMap()
			.entrySet()
			.stream()
			.map((entry) -> new YearVerdict(entry.getKey(), entry.getValue()))
			.toList();
		if (demand.kind() == TargetKind.QUALITATIVE) {
			return inWords(demand, figures, years);
		}
		return (demand.sustained() || demand.kind() == TargetKind.RECURRING) ? everyYear(demand, byYear, years)
				: atDeadline(demand, byYear, years);
	}

	/**
	 * Judges a milestone by the measures of its own clause.
	 * @param measures how many there are
	 * @param done how many of them are reported as done
	 * @param begun how many of them are reported as under way
	 * @param notBegun how many of them are reported as not started
	 * @return met when all are done; not met when all are reported and none has begun
	 */
	public static TargetStatus milestone(int measures, int done, int begun, int notBegun) {
		if (done + begun + notBegun == 0) {
			return TargetStatus.NO_DATA;
		}
		if (done == measures) {
			return TargetStatus.MET;
		}
		return (notBegun == measures) ? TargetStatus.NOT_MET : TargetStatus.UNDECIDED;
	}

	private TargetStatus status(TargetDemand demand, YearFigure figure) {
		return switch (demand.kind()) {
			case BELOW_REFERENCE -> relative(figure.value(), figure.reference());
			case ZERO_EVENTS -> exact(Comparator.AT_MOST, figure.value(), 0L);
			case RANK -> compared(Comparator.AT_MOST, figure.value(), demand.wanted());
			case FULL_COVERAGE, RECURRING -> compared(Comparator.AT_LEAST, figure.value(), demand.wanted());
			case COUNT, LEVEL -> compared(demand.comparator(), figure.value(), demand.wanted());
			case MILESTONE, QUALITATIVE -> TargetStatus.UNDECIDED;
		};
	}

	private TargetStatus compared(@Nullable Comparator comparator, Bounds value, @Nullable Long wanted) {
		return (comparator == null || wanted == null) ? TargetStatus.UNDECIDED
				: this.nearness.status(comparator, value, wanted);
	}

	private static TargetStatus exact(Comparator comparator, Bounds value, long wanted) {
		return TargetStatus.of(comparator.standing(value, wanted));
	}

	private TargetStatus relative(Bounds value, @Nullable Bounds reference) {
		if (reference == null) {
			return TargetStatus.NO_DATA;
		}
		if (value.high() < reference.low()) {
			return TargetStatus.MET;
		}
		if (value.low() < reference.high()) {
			return TargetStatus.UNDECIDED;
		}
		return this.nearness.status(Comparator.UNDER, value, reference.low());
	}

	private static TargetVerdict atDeadline(TargetDemand demand, Map<Integer, TargetStatus> byYear,
			List<YearVerdict> years) {
		TargetStatus status = byYear.getOrDefault(demand.deadline(), TargetStatus.NO_DATA);
		return new TargetVerdict(status, years, isMissed(status) ? List.of(demand.deadline()) : List.of(),
				(status == TargetStatus.NO_DATA) ? List.of(demand.deadline()) : List.of());
	}

	private static TargetVerdict everyYear(TargetDemand demand, TreeMap<Integer, TargetStatus> byYear,
			List<YearVerdict> years) {
		List<Integer> missed = new ArrayList<>();
		List<Integer> missing = new ArrayList<>();
		boolean undecided = false;
		boolean farOff = false;
		int first = first(demand, byYear);
		for (int year = first; year <= demand.deadline(); year++) {
			TargetStatus status = byYear.getOrDefault(year, TargetStatus.NO_DATA);
			if (isMissed(status)) {
				missed.add(year);
			}
			if (status == TargetStatus.NO_DATA) {
				missing.add(year);
			}
			undecided |= status == TargetStatus.UNDECIDED;
			farOff |= status == TargetStatus.NOT_MET;
		}
		return new TargetVerdict(sustained(missed, missing, undecided, farOff, demand.deadline() - first + 1), years,
				missed, missing);
	}

	/** One year that was missed cannot be made good by others. */
	private static TargetStatus sustained(List<Integer> missed, List<Integer> missing, boolean undecided,
			boolean farOff, int wanted) {
		if (missing.size() == wanted) {
			return TargetStatus.NO_DATA;
		}
		if (farOff) {
			return TargetStatus.NOT_MET;
		}
		if (undecided || !missing.isEmpty()) {
			return missed.isEmpty() ? TargetStatus.UNDECIDED : TargetStatus.NOT_MET;
		}
		return missed.isEmpty() ? TargetStatus.MET : TargetStatus.NEAR;
	}

	/** Figures after the deadline do not move the beginning. */
	private static int first(TargetDemand demand, TreeMap<Integer, TargetStatus> byYear) {
		Integer from = demand.from();
		if (from != null) {
			return from;
		}
		return byYear.isEmpty() ? demand.deadline() : Math.min(byYear.firstKey(), demand.deadline());
	}

	private static TargetVerdict inWords(TargetDemand demand, List<YearFigure> figures, List<YearVerdict> years) {
		YearFigure first = figures.stream()
			.filter((figure) -> figure.year() < demand.deadline())
			.reduce((one, other) -> (one.year() <= other.year()) ? one : other)
			.orElse(null);
		YearFigure due = figures.stream()
			.filter((figure) -> figure.year() == demand.deadline())
			.findFirst()
			.orElse(null);
		List<Integer> missing = (due == null) ? List.of(demand.deadline()) : List.of();
		if (figures.isEmpty()) {
			return new TargetVerdict(TargetStatus.NO_DATA, years, List.of(), missing);
		}
		boolean fellBack = first != null && due != null && fellBack(demand.direction(), first.value(), due.value());
		return new TargetVerdict(fellBack ? TargetStatus.NOT_MET : TargetStatus.UNDECIDED, years,
				fellBack ? List.of(Objects.requireNonNull(due).year()) : List.of(), missing);
	}

	/**
	 * That it moved the right way does not say that it moved clearly; the wrong way does.
	 */
	private static boolean fellBack(Direction direction, Bounds first, Bounds due) {
		return switch (direction) {
			case UP -> due.high() <= first.low();
			case DOWN -> due.low() >= first.high();
			case NEITHER -> false;
		};
	}

	private static boolean isMissed(TargetStatus status) {
		return status == TargetStatus.NOT_MET || status == TargetStatus.NEAR;
	}

}
