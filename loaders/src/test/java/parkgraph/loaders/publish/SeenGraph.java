package parkgraph.loaders.publish;

import java.util.List;
import java.util.Map;

import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;

/**
 * Everything a reader sees at the newest state.
 *
 * @param state its number
 * @param publicFigures the figures of the public
 * @param internalFigures the figures of internal readers
 * @param things the things and how they are described
 * @param links the links between them
 */
record SeenGraph(long state, List<String> publicFigures, List<String> internalFigures, List<String> things,
		List<String> links) {

	static SeenGraph now(TestStore store) {
		long state = store.number("MATCH (store:Store) RETURN store.state");
		return new SeenGraph(state, figures(store, state, Audience.PUBLIC), figures(store, state, Audience.INTERNAL),
				texts(store, state, """
						MATCH (thing:Thing) WHERE thing.since <= $state AND $state < thing.until
						RETURN thing.ref + ' ' + coalesce(thing.zh, '') AS text ORDER BY text
						"""), texts(store, state, """
						MATCH (from:Thing)-[link]->(to:Thing)
						WHERE from.since <= $state AND $state < from.until AND to.since <= $state AND $state < to.until
						RETURN from.ref + ' ' + type(link) + ' ' + to.ref AS text ORDER BY text
						"""));
	}

	private static List<String> figures(TestStore store, long state, Audience audience) {
		return SeenFigures.at(store, state, audience)
			.stream()
			.map((figure) -> "%s %d%s".formatted(figure.subject(), figure.low(), figure.series() ? " *" : ""))
			.toList();
	}

	private static List<String> texts(TestStore store, long state, String cypher) {
		return store.rows(cypher, Map.of("state", state)).stream().map((row) -> row.get(0).asString()).toList();
	}

}
