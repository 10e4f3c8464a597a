package parkgraph.ontology.wording;

/**
 * One sentence in both languages, for example the reason why a cell was not read.
 *
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
public record Wording(String zh, String en) {
}
