package parkgraph.loaders.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Edited;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;

/**
 * Merges what has been edited in exported workbooks with what has changed in the store in
 * between: what only the user has changed takes the place of what counts; what both have
 * changed is a conflict, unless they agree.
 */
final class EditedFigures {

	private final Indicators indicators;

	private final KnownGraph graph;

	EditedFigures(Indicators indicators, KnownGraph graph) {
		this.indicators = indicators;
		this.graph = graph;
	}

	/** The same items with each edited figure told in what becomes of it. */
	List<BatchItem> merge(List<BatchItem> items) {
		List<Edited> edited = items.stream().filter(Edited.class::isInstance).map(Edited.class::cast).toList();
		if (edited.isEmpty()) {
			return items;
		}
		List<KnownFigure> known = known(edited);
		List<BatchItem> merged = new ArrayList<>();
		for (BatchItem item : items) {
			if (item instanceof Edited one) {
				merge(one, current(one.stated(), known), merged);
			}
			else {
				merged.add(item);
			}
		}
		return merged;
	}

	private List<KnownFigure> known(List<Edited> edited) {
		Map<String, Set<String>> asked = new TreeMap<>();
		int from = Integer.MAX_VALUE;
		int to = Integer.MIN_VALUE;
		for (Edited one : edited) {
			Stated stated = one.stated();
			asked.computeIfAbsent(stated.subject().ref(), (subject) -> new TreeSet<>()).add(stated.indicator());
			Integer year = stated.year();
			if (year != null) {
				from = Math.min(from, year);
				to = Math.max(to, year);
			}
		}
		return this.graph.figures(asked, Math.min(from, to), Math.max(from, to));
	}

	private static Optional<KnownFigure> current(Stated stated, List<KnownFigure> known) {
		return known.stream()
			.filter((figure) -> figure.subject().equals(stated.subject().ref())
					&& figure.indicator().equals(stated.indicator()) && figure.scope().equals(stated.scope())
					&& figure.period().equals(stated.period()) && figure.nature().isPlan() == stated.nature().isPlan())
			.findFirst();
	}

	private void merge(Edited edited, Optional<KnownFigure> current, List<BatchItem> merged) {
		Stated stated = edited.stated();
		Edited.Base base = edited.base();
		Bounds now = current.map(KnownFigure::bounds).orElse(null);
		Nature nature = current.map(KnownFigure::nature).orElse(null);
		boolean alike = stated.bounds().equals(now) && stated.nature() == nature;
		boolean untouched = (base != null) ? base.bounds().equals(now) && base.nature() == nature : current.isEmpty();
		if (alike) {
			merged.add(CheckRule.ALREADY_SO.rule().at(stated.origin(), stated.print().value()));
		}
		else if (!untouched) {
			Indicator indicator = this.indicators.get(stated.indicator());
			merged.add(CheckRule.EDIT_CONFLICT.rule()
				.at(stated.origin(), shown(indicator, stated.bounds(), stated.print().value(), stated.nature()),
						stated.print().name(), indicator.name(),
						(base != null) ? shown(indicator, base.bounds(), "", base.nature()) : "—",
						current
							.map((figure) -> shown(indicator, figure.bounds(), figure.statement().printed(),
									figure.nature()))
							.orElse("—")));
		}
		else {
			if (base != null) {
				merged.add(withdrawal(stated));
			}
			merged.add(stated);
		}
	}

	/** What counted steps back, so that the choice rule cannot prefer it. */
	private static Withdrawal withdrawal(Stated stated) {
		return new Withdrawal(stated.subject(), stated.indicator(), stated.scope(), stated.period(), stated.year(),
				stated.nature().isPlan(), Withdrawal.Cause.REPLACE, null, stated.print().name(),
				stated.print().period(), stated.source(), stated.print().reason(), stated.origin());
	}

	private static String shown(Indicator indicator, Bounds bounds, @Nullable String printed, Nature nature) {
		String value = bounds.isPoint() || printed == null || printed.isEmpty() ? Shown.value(indicator, bounds.low())
				: printed;
		return value + "（" + nature.zh() + "）";
	}

}
