package parkgraph.ontology.scope;

import java.util.Arrays;
import java.util.Optional;

/**
 * By which of an enterprise's places it is counted into a park.
 */
public enum Place {

	/** 按注册地: where it is registered. */
	REGISTERED("registered", "按注册地", "by place of registration"),

	/** 按经营地: where it works. */
	OPERATING("operating", "按经营地", "by place of operation");

	private final String code;

	private final String zh;

	private final String en;

	Place(String code, String zh, String en) {
		this.code = code;
		this.zh = zh;
		this.en = en;
	}

	public String code() {
		return this.code;
	}

	public String zh() {
		return this.zh;
	}

	public String en() {
		return this.en;
	}

	static Optional<Place> ofCode(String code) {
		return Arrays.stream(values()).filter((place) -> place.code.equals(code)).findFirst();
	}

}
