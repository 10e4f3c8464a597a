package parkgraph.ontology.amount;

import java.util.Arrays;
import java.util.Optional;

/**
 * What sort of thing an indicator counts in. Values of different kinds are never compared
 * and never converted into one another.
 */
public enum UnitKind {

	/** 元: money in yuan, shown in 亿元. */
	YUAN("yuan"),

	/** 美元: money kept in the currency it was printed in. */
	US_DOLLAR("us-dollar"),

	/** %: a share or a rate. */
	PERCENT("percent"),

	/** 个, 家, 件, 人: whole things; the measure word belongs to the indicator. */
	COUNT("count"),

	/** An index or a score, 分. */
	INDEX("index"),

	/** 位: a place in an order, 1 is first. */
	RANK("rank"),

	/** 平方公里: land. */
	AREA("area"),

	/** μg/m3: so much of something in the air. */
	CONCENTRATION("concentration"),

	/** 天: days. */
	DAYS("days");

	private final String code;

	UnitKind(String code) {
		this.code = code;
	}

	public String code() {
		return this.code;
	}

	/**
	 * The kind with a code.
	 * @param code for example {@code percent}
	 * @return the kind, empty if there is none with that code
	 */
	public static Optional<UnitKind> ofCode(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

}
