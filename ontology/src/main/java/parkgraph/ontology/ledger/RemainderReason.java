package parkgraph.ontology.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import parkgraph.ontology.wording.Wording;

/**
 * Why a difference remains when everything that is known has been set apart; somebody
 * chooses one.
 */
public enum RemainderReason {

	/** The enterprises are not all known. */
	UNITS_MISSING("企业名录或企业数据不全", "enterprises, or their figures, are missing"),

	/** The park's figure covers enterprises that do not report one by one. */
	BELOW_SCALE("园区数含规下及未单独上报的单位", "the park's figure has enterprises that do not report one by one"),

	/** The two cover different things. */
	SCOPE("口径不同", "the scopes differ"),

	/** A head office reports for units elsewhere, or the other way round. */
	HEAD_OFFICE("总部合并报表", "a head office reports for units elsewhere"),

	/** The two are of different times or states of the data. */
	TIMING("时期或数据性质不同", "period or nature of the figures differ"),

	/** Rounding. */
	ROUNDING("四舍五入", "rounding"),

	/** The park's figure is wrong and goes back to its sender. */
	PARK_TO_CORRECT("园区数有误，退回核实", "the park's figure is wrong and is returned"),

	/** An enterprise's figure is wrong and goes back to its sender. */
	ENTERPRISE_TO_CORRECT("企业数有误，退回核实", "an enterprise's figure is wrong and is returned"),

	/** Something else, said in words. */
	OTHER("其他，见说明", "something else, as noted");

	private final String zh;

	private final String en;

	RemainderReason(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	/** As it is typed: {@code head-office}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public Wording wording() {
		return new Wording(this.zh, this.en);
	}

	public static Optional<RemainderReason> ofCode(String code) {
		return Arrays.stream(values()).filter((reason) -> reason.code().equals(code)).findFirst();
	}

}
