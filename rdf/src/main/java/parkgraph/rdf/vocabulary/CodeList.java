package parkgraph.rdf.vocabulary;

import java.util.List;

import parkgraph.ontology.wording.Wording;

/**
 * A closed list of codes.
 *
 * @param scheme its name in addresses, such as nature
 * @param name what it is called
 * @param codes the codes in order
 */
public record CodeList(String scheme, Wording name, List<Code> codes) {

	public CodeList {
		codes = List.copyOf(codes);
	}

}
