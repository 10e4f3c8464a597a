package parkgraph.loaders.submission;

import parkgraph.ontology.wording.Wording;

/**
 * How far a return has come.
 */
public enum SubmissionState {

	/** Nothing has come. */
	NOT_RECEIVED("未收到", "not received"),

	/** Something in it has to be corrected. */
	ERRORS("已收到，有错误", "received with errors"),

	/** Somebody has to look at something in it. */
	QUESTIONS("已收到，有疑问", "received with questions"),

	/** Nothing is the matter with it. */
	CLEAN("已收到，无问题", "received, clean"),

	/** Readers see it. */
	PUBLISHED("已提交入库", "published"),

	/** A later file has taken its place. */
	REPLACED("已被更正件取代", "replaced by a correction");

	private final String zh;

	private final String en;

	SubmissionState(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	public Wording wording() {
		return new Wording(this.zh, this.en);
	}

}
