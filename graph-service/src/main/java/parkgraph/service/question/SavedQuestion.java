package parkgraph.service.question;

import java.util.Map;

import parkgraph.ontology.wording.Wording;

/**
 * A question somebody wrote down for others.
 *
 * @param id by which it is asked
 * @param title what it answers
 * @param text the GraphQL document
 * @param variables values to begin with
 */
public record SavedQuestion(String id, Wording title, String text, Map<String, Object> variables) {
}
