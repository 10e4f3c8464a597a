package parkgraph.loaders;

import parkgraph.ontology.wording.Wording;

/**
 * Why a load could not go on, in one line that tells people what to do.
 */
public class LoadingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Wording wording;

	public LoadingException(Wording wording) {
		super(wording.zh() + " / " + wording.en());
		this.wording = wording;
	}

	/**
	 * The line in both languages.
	 * @return what happened and what to do
	 */
	public Wording wording() {
		return this.wording;
	}

}
