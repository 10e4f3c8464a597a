package parkgraph.loaders.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.batch.Stated;

/**
 * Two different values of the same, on two sheets or in two files of one batch.
 */
final class TwoValues implements FigureRule {

	@Override
	public void check(FigurePage page, Doubts doubts) {
		Map<List<Object>, Stated> first = new HashMap<>();
		for (Stated stated : page.figures()) {
			Stated before = first.putIfAbsent(List.of(Matter.of(stated), stated.period(), stated.nature(),
					stated.source(), String.valueOf(stated.hintFor())), stated);
			if (before != null && !before.bounds()
				.widened(before.precision())
				.overlaps(stated.bounds().widened(stated.precision()))) {
				doubts.add(CheckRule.TWO_VALUES, stated, 0, CheckText.place(before.origin()), before.print().value());
			}
		}
	}

}
