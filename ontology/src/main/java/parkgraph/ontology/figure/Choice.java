package parkgraph.ontology.figure;

import java.util.List;

/**
 * Which of several statements about the same thing counts, and what the others said.
 *
 * @param chosen the one that counts
 * @param alternatives the others, the next best first
 * @param conflict whether any of them cannot be right if the chosen one is
 */
public record Choice(Statement chosen, List<Statement> alternatives, boolean conflict) {

	public Choice {
		alternatives = List.copyOf(alternatives);
	}

	/**
	 * The alternatives that state the very same value: further sources of this figure.
	 */
	public List<Statement> confirmations() {
		return this.alternatives.stream().filter((other) -> other.bounds().equals(this.chosen.bounds())).toList();
	}

}
