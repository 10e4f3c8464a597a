package parkgraph.loaders.submission;

import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.ontology.wording.Wording;

/**
 * What kinds are called.
 *
 * @param catalogue the kinds there are
 */
public record KindNames(KindCatalogue catalogue) {

	private static final Wording UNKNOWN = new Wording("不知是哪种表", "unknown kind");

	/** The name of a kind, or that it could not be told. */
	public Wording of(String code) {
		return this.catalogue.name(code).orElse(UNKNOWN);
	}

}
