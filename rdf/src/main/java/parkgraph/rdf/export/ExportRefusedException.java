package parkgraph.rdf.export;

import parkgraph.ontology.wording.Wording;

/**
 * What was asked for cannot be exported; the message says why and what to do, in Chinese
 * and English.
 */
public final class ExportRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient Wording wording;

	public ExportRefusedException(Wording wording) {
		super(wording.toString());
		this.wording = wording;
	}

	/** The sentence in both languages. */
	public Wording wording() {
		return this.wording;
	}

}
