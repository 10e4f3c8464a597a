package parkgraph.service.command;

import java.util.Locale;
import java.util.Map;

/**
 * Asks a running service.
 */
interface QuestionClient {

	/**
	 * Sends a GraphQL document.
	 * @param document the document
	 * @param variables its variables
	 * @param language the language of errors
	 * @return the whole answer: {@code data}, {@code errors}
	 */
	Map<String, Object> ask(String document, Map<String, Object> variables, Locale language);

}
