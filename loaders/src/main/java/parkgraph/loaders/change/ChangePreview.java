package parkgraph.loaders.change;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.neo4j.driver.Driver;

import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.check.KnownFigure;
import parkgraph.loaders.check.PageWatcher;
import parkgraph.loaders.rule.ShownAmount;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.ChoiceRule;
import parkgraph.ontology.figure.CountingRule;
import parkgraph.ontology.figure.FigureKey;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.target.Ladder;
import parkgraph.ontology.target.Ladders;

/**
 * Chooses among what a batch states and what counts already, by the rule that publishing
 * uses, and writes nothing. It looks with the eyes of internal readers, who see
 * everything.
 */
public final class ChangePreview implements PageWatcher {

	private static final int CHANGES_KEPT = 1000;

	private static final String NOTHING = "—";

	private final Indicators indicators = Indicators.shipped();

	private final Ladder ladder;

	private final LadderGraph graph;

	private final Map<FigureFate, Long> fates = new EnumMap<>(FigureFate.class);

	private final List<FigureChange> changed = new ArrayList<>();

	/** What parks would have of the ladder's indicator, by year and code. */
	private final Map<LadderAnswers.Place, Optional<Bounds>> series = new HashMap<>();

	private long conflicts;

	/**
	 * A preview beside a store.
	 * @param driver the store
	 * @param today the present year, which tells the ladder in force
	 */
	public ChangePreview(Driver driver, Year today) {
		this(Ladders.shipped().current(today), new StoredLadders(driver));
	}

	ChangePreview(Ladder ladder, LadderGraph graph) {
		this.ladder = ladder;
		this.graph = graph;
	}

	/**
	 * What would change, once the batch has been read.
	 */
	public Changes changes() {
		return new Changes(this.fates, this.changed, this.conflicts,
				new LadderAnswers(this.ladder, this.graph, this.indicators).of(this.series));
	}

	@Override
	public void page(List<Stated> figures, List<Withdrawal> withdrawals, List<KnownFigure> known) {
		Map<About, List<KnownFigure>> held = new HashMap<>();
		known.forEach((figure) -> held.computeIfAbsent(About.of(figure), (about) -> new ArrayList<>()).add(figure));
		Map<About, List<Stated>> stated = new LinkedHashMap<>();
		figures.forEach((figure) -> stated.computeIfAbsent(About.of(figure), (about) -> new ArrayList<>()).add(figure));
		Map<About, List<Withdrawal>> withdrawn = new LinkedHashMap<>();
		withdrawals.forEach((withdrawal) -> {
			About about = About.of(withdrawal);
			stated.computeIfAbsent(about, (key) -> List.of());
			withdrawn.computeIfAbsent(about, (key) -> new ArrayList<>()).add(withdrawal);
		});
		stated.forEach((about, fresh) -> choose(about, fresh, withdrawn.getOrDefault(about, List.of()),
				held.getOrDefault(about, List.of())));
	}

	private void choose(About about, List<Stated> fresh, List<Withdrawal> withdrawals, List<KnownFigure> held) {
		Map<FigureKey, Statement> chosen = new LinkedHashMap<>();
		held.forEach((figure) -> chosen.put(figure.statement().key(), figure.statement()));
		Map<FigureKey, Statement> withdrawn = new LinkedHashMap<>();
		Map<FigureKey, Withdrawal> by = new LinkedHashMap<>();
		for (Withdrawal withdrawal : withdrawals) {
			Statement gone = chosen.remove(key(withdrawal));
			if (gone != null) {
				withdrawn.put(gone.key(), gone);
				by.put(gone.key(), withdrawal);
			}
		}
		Map<FigureKey, List<Fresh>> byKey = new LinkedHashMap<>();
		for (Stated stated : fresh) {
			Fresh one = new Fresh(stated, statement(stated));
			byKey.computeIfAbsent(one.statement().key(), (key) -> new ArrayList<>()).add(one);
		}
		byKey.forEach((key, competing) -> chosen.put(key,
				choose(competing, Optional.ofNullable(chosen.get(key)), Optional.ofNullable(withdrawn.get(key)))));
		withdrawn.forEach((key, gone) -> {
			if (!byKey.containsKey(key)) {
				withdraw(Objects.requireNonNull(by.get(key)), gone);
			}
		});
		if (about.subject().startsWith(Labels.PARK + "/") && about.indicator().equals(this.ladder.indicator())) {
			noteSeries(about, chosen.values(), !withdrawn.isEmpty());
		}
	}

	/**
	 * What a park would have of the ladder's indicator; nothing when all is withdrawn.
	 */
	private void noteSeries(About about, Collection<Statement> chosen, boolean withdrawn) {
		Optional<Statement> carrier = CountingRule.carrier(chosen);
		if (carrier.isEmpty() && !withdrawn) {
			return;
		}
		Period period = Period.parse(about.period());
		period.calendarYear()
			.ifPresent((year) -> this.series.put(
					new LadderAnswers.Place(year.getValue(), about.subject().substring(Labels.PARK.length() + 1)),
					carrier.map(Statement::bounds)));
	}

	private static FigureKey key(Withdrawal withdrawal) {
		return new FigureKey(withdrawal.subject().key(), withdrawal.indicator(), Scope.parse(withdrawal.scope()),
				Period.parse(withdrawal.period()), withdrawal.planned());
	}

	private void withdraw(Withdrawal withdrawal, Statement gone) {
		this.fates.merge(FigureFate.WITHDRAWN, 1L, Long::sum);
		if (this.changed.size() < CHANGES_KEPT) {
			Indicator indicator = this.indicators.get(withdrawal.indicator());
			this.changed.add(new FigureChange(withdrawal.origin(), withdrawal.name(), indicator.name(),
					withdrawal.periodPrinted(), shown(indicator, gone.bounds(), gone.printed()), NOTHING));
		}
	}

	/**
	 * Chooses among what competes.
	 * @param standing what counts and competes too
	 * @param withdrawn what counts and would be withdrawn
	 */
	private Statement choose(List<Fresh> competing, Optional<Statement> standing, Optional<Statement> withdrawn) {
		List<Statement> candidates = new ArrayList<>(competing.stream().map(Fresh::statement).toList());
		standing.ifPresent(candidates::add);
		Statement chosen = ChoiceRule.choose(candidates).chosen();
		this.conflicts += candidates.stream().filter(chosen::disagreesWith).count();
		Optional<Statement> before = standing.or(() -> withdrawn);
		for (Fresh fresh : competing) {
			FigureFate fate = fate(fresh.statement(), chosen, before);
			this.fates.merge(fate, 1L, Long::sum);
			if (fate == FigureFate.CHANGED && this.changed.size() < CHANGES_KEPT) {
				this.changed.add(change(fresh.stated(), before.orElseThrow()));
			}
		}
		return chosen;
	}

	private static FigureFate fate(Statement fresh, Statement chosen, Optional<Statement> before) {
		if (before.isPresent() && before.get().bounds().equals(fresh.bounds())) {
			return FigureFate.UNCHANGED;
		}
		if (!chosen.equals(fresh)) {
			return FigureFate.NOT_CHOSEN;
		}
		return before.isPresent() ? FigureFate.CHANGED : FigureFate.NEW;
	}

	private FigureChange change(Stated stated, Statement before) {
		Indicator indicator = this.indicators.get(stated.indicator());
		return new FigureChange(stated.origin(), stated.print().name(), indicator.name(), stated.print().period(),
				shown(indicator, before.bounds(), before.printed()),
				shown(indicator, stated.bounds(), stated.print().value()));
	}

	private static String shown(Indicator indicator, Bounds bounds, String printed) {
		return bounds.isPoint() ? ShownAmount.of(indicator.unit(), bounds.low()) : printed;
	}

	private static Statement statement(Stated stated) {
		return new Statement("new/" + stated.origin().key(), stated.subject().key(), stated.indicator(),
				Scope.parse(stated.scope()), Period.parse(stated.period()), stated.bounds(), stated.precision(),
				stated.approximate(), stated.print().value(), stated.nature(), stated.trust(), stated.source(),
				stated.publishedOn());
	}

	/**
	 * What competing statements are about.
	 */
	private record About(String subject, String indicator, String period) {

		static About of(Stated stated) {
			return new About(stated.subject().ref(), stated.indicator(), stated.period());
		}

		static About of(Withdrawal withdrawal) {
			return new About(withdrawal.subject().ref(), withdrawal.indicator(), withdrawal.period());
		}

		static About of(KnownFigure known) {
			Statement statement = known.statement();
			return new About(known.subject(), statement.indicator(), statement.period().code());
		}

	}

	/**
	 * A statement of the batch.
	 */
	private record Fresh(Stated stated, Statement statement) {
	}

}
