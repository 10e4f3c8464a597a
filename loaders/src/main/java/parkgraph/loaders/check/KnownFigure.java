package parkgraph.loaders.check;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;

/**
 * A figure that counts in the store.
 *
 * @param subject label and key of whom it is about
 * @param statement what it states
 * @param year the calendar year; absent when the period is not one
 * @param series whether it carries the series of its indicator
 */
public record KnownFigure(String subject, Statement statement, @Nullable Integer year, boolean series) {

	String indicator() {
		return this.statement.indicator();
	}

	String scope() {
		return this.statement.scope().code();
	}

	String period() {
		return this.statement.period().code();
	}

	Bounds bounds() {
		return this.statement.bounds();
	}

	long precision() {
		return this.statement.precision();
	}

	Nature nature() {
		return this.statement.nature();
	}

}
