package parkgraph.service.graphql;

import java.math.BigDecimal;

import parkgraph.ontology.amount.MoneyUnit;
import parkgraph.ontology.amount.Yuan;

/**
 * How amounts and counts are put into sentences.
 */
public final class Words {

	private Words() {
	}

	/** An amount as planners write it: 500亿元. */
	public static String zh(Yuan amount) {
		return plain(amount.in(MoneyUnit.YI_YUAN)) + "亿元";
	}

	/** An amount as English print writes it: 50 billion yuan. */
	public static String en(Yuan amount) {
		return plain(amount.in(MoneyUnit.BILLION_YUAN)) + " billion yuan";
	}

	/** A count of parks in English: 1 park, 2 parks. */
	public static String parks(int count) {
		return (count == 1) ? "1 park" : count + " parks";
	}

	private static String plain(BigDecimal value) {
		return value.toPlainString();
	}

}
