package parkgraph.loaders.check;

import parkgraph.loaders.batch.Stated;

/**
 * Values that contradict what is known of exactly the same, and say neither that they are
 * a revision nor why they differ.
 */
final class Restatements implements FigureRule {

	@Override
	public void check(FigurePage page, Doubts doubts) {
		for (Stated stated : page.figures()) {
			if (stated.nature().isPlan() || stated.hintFor() != null || stated.print().reason() != null) {
				continue;
			}
			for (KnownFigure known : page.known(stated, false)) {
				boolean better = stated.nature().rank() > known.nature().rank();
				boolean differs = !stated.bounds()
					.widened(stated.precision())
					.overlaps(known.bounds().widened(known.precision()));
				if (differs && !better && !doubts.has(stated)) {
					doubts.add(CheckRule.RESTATEMENT, stated, 0,
							Shown.value(page.indicator(stated), known.bounds().low()), known.nature().zh());
				}
			}
		}
	}

}
