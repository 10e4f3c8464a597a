package parkgraph.loaders.submission;

import parkgraph.ontology.wording.Wording;

/**
 * Whether a park has reported.
 */
public enum ReportStatus {

	/** Nothing came. */
	NOTHING_RECEIVED("未收到任何材料", "nothing received"),

	/** Something came that has to be corrected first. */
	RECEIVED_WITH_ERRORS("已报送，文件有错误待更正", "reported through a file with errors"),

	/** It came and waits to be published. */
	RECEIVED("已报送，待提交入库", "received, not published yet"),

	/** Readers see it. */
	REPORTED("已报送并入库", "reported and published");

	private final String zh;

	private final String en;

	ReportStatus(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	public Wording wording() {
		return new Wording(this.zh, this.en);
	}

}
