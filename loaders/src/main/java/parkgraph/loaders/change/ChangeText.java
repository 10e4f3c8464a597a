package parkgraph.loaders.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import parkgraph.loaders.CheckText;
import parkgraph.ontology.wording.Wording;

/**
 * What would change, for people to read.
 */
public final class ChangeText {

	private static final int SHOWN = 50;

	private ChangeText() {
	}

	/**
	 * The lines.
	 * @param changes what would change
	 * @param refusedRows how many rows are refused
	 * @param locale the reader's language
	 */
	public static List<String> of(Changes changes, long refusedRows, Locale locale) {
		List<String> lines = new ArrayList<>();
		lines.add(new Wording("将发生的变化：新增%d，变更%d，不变%d，因已有更好的而不采用%d，新出现的矛盾%d，拒收%d行，撤回%d",
				"What would change: %d new, %d changed, %d unchanged, %d left aside for better ones, %d new contradictions, %d rows refused, %d withdrawn")
			.in(locale)
			.formatted(changes.figures(FigureFate.NEW), changes.figures(FigureFate.CHANGED),
					changes.figures(FigureFate.UNCHANGED), changes.figures(FigureFate.NOT_CHOSEN), changes.conflicts(),
					refusedRows, changes.figures(FigureFate.WITHDRAWN)));
		changes.changed()
			.stream()
			.limit(SHOWN)
			.map((change) -> "  %s  %s %s %s: %s → %s".formatted(CheckText.place(change.origin()), change.name(),
					change.indicator().in(locale), change.period(), change.before(), change.after()))
			.forEach(lines::add);
		more(changes.changed().size(), locale, lines);
		if (!changes.answers().isEmpty()) {
			lines.add("");
			lines.add(new Wording("受影响的答案：", "Answers that would change:").in(locale));
			changes.answers().stream().limit(SHOWN).map((answer) -> "  " + answer.in(locale)).forEach(lines::add);
			more(changes.answers().size(), locale, lines);
		}
		return lines;
	}

	private static void more(int size, Locale locale, List<String> lines) {
		if (size > SHOWN) {
			lines.add(new Wording("  …另有%d处", "  … and %d more").in(locale).formatted(size - SHOWN));
		}
	}

}
