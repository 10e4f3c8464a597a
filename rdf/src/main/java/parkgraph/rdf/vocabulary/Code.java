package parkgraph.rdf.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * One code of a list.
 *
 * @param notation the code as the graph keeps it
 * @param label what it is called
 * @param definition what exactly it means; absent when the label says it all
 * @param sameAs addresses of the same thing in vocabularies of others
 */
public record Code(String notation, Wording label, @Nullable Wording definition, List<String> sameAs) {

	public Code {
		sameAs = List.copyOf(sameAs);
	}

	static Code of(String notation, String zh, String en) {
		return new Code(notation, new Wording(zh, en), null, List.of());
	}

}
