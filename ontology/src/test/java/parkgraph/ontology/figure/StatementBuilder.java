package parkgraph.ontology.figure;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;

/**
 * Statements for tests: operating revenue of one park in 2021, unless said otherwise.
 */
final class StatementBuilder {

	static final long YI = 100_000_000L;

	private String id = "one";

	private String indicator = "operating-revenue";

	private String scope = "unstated";

	private String period = "2021";

	private Bounds bounds = Bounds.point(500 * YI);

	private long precision = YI / 2;

	private Nature nature = Nature.UNSTATED;

	private Trust trust = Trust.NORMAL;

	private String source = "source";

	private @Nullable String publishedOn;

	static StatementBuilder statement() {
		return new StatementBuilder();
	}

	StatementBuilder id(String id) {
		this.id = id;
		return this;
	}

	StatementBuilder indicator(String indicator) {
		this.indicator = indicator;
		return this;
	}

	StatementBuilder scope(String scope) {
		this.scope = scope;
		return this;
	}

	StatementBuilder period(String period) {
		this.period = period;
		return this;
	}

	StatementBuilder yi(long yi) {
		return bounds(Bounds.point(yi * YI));
	}

	StatementBuilder bounds(Bounds bounds) {
		this.bounds = bounds;
		return this;
	}

	StatementBuilder precision(long precision) {
		this.precision = precision;
		return this;
	}

	StatementBuilder nature(Nature nature) {
		this.nature = nature;
		return this;
	}

	StatementBuilder trust(Trust trust) {
		this.trust = trust;
		return this;
	}

	StatementBuilder source(String source) {
		this.source = source;
		return this;
	}

	StatementBuilder publishedOn(String publishedOn) {
		this.publishedOn = publishedOn;
		return this;
	}

	Statement build() {
		return new Statement(this.id, "SCP011", this.indicator, Scope.parse(this.scope), Period.parse(this.period),
				this.bounds, this.precision, false, "500亿元", this.nature, this.trust, this.source, this.publishedOn);
	}

}
