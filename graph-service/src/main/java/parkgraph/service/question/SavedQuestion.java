package parkgraph.service.question;

import java.util.Map;

import parkgraph.ontology.hash.Sha256;
import parkgraph.ontology.wording.Wording;

/**
 * A question somebody wrote down for others.
 *
 * @param id by which it is asked
 * @param title what it answers
 * @param text the GraphQL document
 * @param sha256 hash of the text, by which programs can ask for it too
 * @param variables values to begin with
 */
public record SavedQuestion(String id, Wording title, String text, String sha256, Map<String, Object> variables) {

	SavedQuestion(String id, Wording title, String text, Map<String, Object> variables) {
		this(id, title, text, sha256(text), variables);
	}

	/**
	 * The hash of a document in hexadecimal digits, white space around it not counted.
	 */
	static String sha256(String text) {
		return Sha256.hex(text.strip());
	}

}
