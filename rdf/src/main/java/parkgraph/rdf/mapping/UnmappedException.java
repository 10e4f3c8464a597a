package parkgraph.rdf.mapping;

import parkgraph.ontology.wording.Wording;

/**
 * The graph holds something the mapping table does not know, so nothing can be exported
 * without losing it.
 */
public final class UnmappedException extends RuntimeException {

	private static final long serialVersionUID = 1;

	UnmappedException(Wording what, String name) {
		super(new Wording("库中的%s“%s”没有对应的 RDF 写法。请在 mapping.csv 中加一行，写明它的术语，或写明不导出（none）。".formatted(what.zh(), name),
				"The %s \"%s\" of the graph has no counterpart in RDF. Add a line for it to mapping.csv that gives its term, or says that it is not exported (none)."
					.formatted(what.en(), name))
			.toString());
	}

}
