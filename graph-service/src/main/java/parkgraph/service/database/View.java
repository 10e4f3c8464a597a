package parkgraph.service.database;

import java.util.Map;

import parkgraph.ontology.figure.Audience;

/**
 * What one request sees of the graph: a published state and an audience. Read once per
 * request, handed to every statement, so that all parts of an answer agree.
 *
 * @param state number of the published state
 * @param audience for whom figures were chosen
 */
public record View(long state, Audience audience) {

	/**
	 * The parameters every reading statement expects.
	 * @return {@code state} and {@code internal}
	 */
	public Map<String, Object> parameters() {
		return Map.of("state", this.state, "internal", this.audience == Audience.INTERNAL);
	}

}
