package parkgraph.service.graphql;

import java.math.BigDecimal;

import parkgraph.ontology.amount.MoneyUnit;
import parkgraph.ontology.amount.Yuan;

/**
 * An exact amount of money as the API shows it.
 *
 * @param amount the amount
 */
public record Money(Yuan amount) {

	public static Money ofYuan(long yuan) {
		return new Money(new Yuan(yuan));
	}

	/** Whole yuan as a digit string: 64 bits do not fit a GraphQL Int. */
	public String yuan() {
		return Long.toString(this.amount.amount());
	}

	public BigDecimal wanYuan() {
		return this.amount.in(MoneyUnit.WAN_YUAN);
	}

	public BigDecimal yiYuan() {
		return this.amount.in(MoneyUnit.YI_YUAN);
	}

	public BigDecimal billionYuan() {
		return this.amount.in(MoneyUnit.BILLION_YUAN);
	}

}
