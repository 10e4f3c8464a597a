package parkgraph.loaders.change;

import java.util.List;
import java.util.Map;

import parkgraph.ontology.wording.Wording;

/**
 * What would change.
 *
 * @param figures how many figures would fare how
 * @param changed values that would take the place of others, at most a thousand
 * @param conflicts how many statements would contradict the one that counts
 * @param answers answers that would change, one sentence each
 */
public record Changes(Map<FigureFate, Long> figures, List<FigureChange> changed, long conflicts,
		List<Wording> answers) {

	public Changes {
		figures = Map.copyOf(figures);
		changed = List.copyOf(changed);
		answers = List.copyOf(answers);
	}

	public long figures(FigureFate fate) {
		return this.figures.getOrDefault(fate, 0L);
	}

}
