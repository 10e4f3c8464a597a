package parkgraph.service.sending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.change.Changes;
import parkgraph.loaders.change.FigureChange;
import parkgraph.loaders.change.FigureFate;
import parkgraph.ontology.wording.Wording;

/**
 * What publishing would change, as programs get it.
 *
 * @param figures how many figures would fare how
 * @param changed values that would take the place of others
 * @param conflicts how many statements would contradict the one that counts
 * @param answers answers about the ladder in force that would change, one sentence each
 */
record ReportedChanges(Map<FigureFate, Long> figures, List<ChangedValue> changed, long conflicts,
		List<Wording> answers) {

	static ReportedChanges of(Changes changes) {
		Map<FigureFate, Long> figures = new LinkedHashMap<>();
		List.of(FigureFate.values()).forEach((fate) -> figures.put(fate, changes.figures(fate)));
		return new ReportedChanges(figures, changes.changed().stream().map(ChangedValue::of).toList(),
				changes.conflicts(), changes.answers());
	}

	/** The same with as many values as people read at once. */
	ReportedChanges first(int number) {
		return new ReportedChanges(this.figures, this.changed.stream().limit(number).toList(), this.conflicts,
				this.answers);
	}

	/**
	 * A value that would take the place of another.
	 *
	 * @param place where the new one stands, as Excel shows it
	 * @param name whom it is about
	 * @param indicator what is measured
	 * @param period the period, in Chinese
	 * @param before the value that counts now, with its unit
	 * @param after the value that would count
	 */
	record ChangedValue(String place, String name, Wording indicator, String period, String before, String after) {

		static ChangedValue of(FigureChange change) {
			return new ChangedValue(CheckText.place(change.origin()), change.name(), change.indicator(),
					change.period(), change.before(), change.after());
		}

	}

}
