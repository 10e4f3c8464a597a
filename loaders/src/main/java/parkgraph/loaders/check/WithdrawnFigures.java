package parkgraph.loaders.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.batch.Withdrawal.Cause;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.wording.Wording;

/**
 * Compares what a page withdraws with what counts: nobody deletes what is not there or
 * what they do not know, and a row that replaces withdraws only what differs.
 */
final class WithdrawnFigures {

	private final FigurePage page;

	WithdrawnFigures(FigurePage page) {
		this.page = page;
	}

	/**
	 * Hands a withdrawal on if it changes something, or says why it cannot be done.
	 */
	void judge(Withdrawal withdrawal, Consumer<BatchItem> items) {
		Optional<KnownFigure> known = this.page.known(withdrawal);
		if (withdrawal.cause() == Cause.REPLACE) {
			known.filter((figure) -> !isStatedAgain(withdrawal, figure))
				.ifPresent((figure) -> items.accept(withdrawal));
			return;
		}
		Indicator indicator = this.page.indicator(withdrawal.indicator());
		if (known.isEmpty()) {
			items.accept(CheckRule.NOTHING_TO_WITHDRAW.rule()
				.at(withdrawal.origin(), indicator.name().zh(), withdrawal.name(), indicator.name(),
						withdrawal.periodPrinted(), elsewhere(withdrawal)));
			return;
		}
		boolean other = withdrawal.expected() != null && !withdrawal.expected().equals(known.get().bounds());
		if (other) {
			items.accept(CheckRule.ANOTHER_VALUE_COUNTS.rule()
				.at(withdrawal.origin(), shown(withdrawal, indicator), withdrawal.name(), indicator.name(),
						shown(known.get(), indicator)));
			return;
		}
		items.accept(withdrawal);
	}

	private boolean isStatedAgain(Withdrawal withdrawal, KnownFigure known) {
		return this.page.figures()
			.stream()
			.anyMatch((stated) -> isSame(stated, withdrawal) && stated.bounds().equals(known.bounds())
					&& stated.nature() == known.nature());
	}

	private static boolean isSame(Stated stated, Withdrawal withdrawal) {
		return stated.subject().equals(withdrawal.subject()) && stated.indicator().equals(withdrawal.indicator())
				&& stated.scope().equals(withdrawal.scope()) && stated.period().equals(withdrawal.period())
				&& stated.nature().isPlan() == withdrawal.planned();
	}

	/** In which other scopes there is a figure of the same. */
	private Wording elsewhere(Withdrawal withdrawal) {
		List<Scope> scopes = this.page.allKnown()
			.stream()
			.filter((known) -> known.subject().equals(withdrawal.subject().ref())
					&& known.indicator().equals(withdrawal.indicator()) && known.period().equals(withdrawal.period()))
			.map((known) -> known.statement().scope())
			.distinct()
			.toList();
		if (scopes.isEmpty()) {
			return new Wording("没有其他口径的数", "there is none of another scope");
		}
		return new Wording("有其他口径的数：" + said(scopes), "there is one of another scope: " + said(scopes));
	}

	private static String said(List<Scope> scopes) {
		return scopes.stream().map(Scope::code).collect(Collectors.toCollection(TreeSet::new)).toString();
	}

	private static String shown(Withdrawal withdrawal, Indicator indicator) {
		return (withdrawal.expected() != null) ? Shown.value(indicator, withdrawal.expected().low()) : "";
	}

	private static String shown(KnownFigure known, Indicator indicator) {
		return known.bounds().isPoint() ? Shown.value(indicator, known.bounds().low()) : known.statement().printed();
	}

}
