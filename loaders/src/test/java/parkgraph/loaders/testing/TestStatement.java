package parkgraph.loaders.testing;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Trust;

/**
 * A statement of which a test names only what matters to it.
 *
 * @param subject whom it is about
 * @param hintFor a park it is a hint for
 * @param indicator code of the indicator
 * @param scope code of the scope
 * @param period code of the period
 * @param bounds what is known of the value
 * @param nature what kind of statement it is
 * @param trust how far its source can be trusted
 * @param source id of the source
 */
public record TestStatement(ThingRef subject, @Nullable ThingRef hintFor, String indicator, String scope, String period,
		Bounds bounds, Nature nature, Trust trust, String source) {

	public static TestStatement revenue(ThingRef subject, int year, long yuan) {
		return new TestStatement(subject, null, "operating-revenue", "unstated", String.valueOf(year),
				Bounds.point(yuan), Nature.ANNUAL, Trust.NORMAL, "S1");
	}

	public TestStatement scope(String code) {
		return new TestStatement(this.subject, this.hintFor, this.indicator, code, this.period, this.bounds,
				this.nature, this.trust, this.source);
	}

	public TestStatement period(String code) {
		return new TestStatement(this.subject, this.hintFor, this.indicator, this.scope, code, this.bounds, this.nature,
				this.trust, this.source);
	}

	public TestStatement nature(Nature kind) {
		return new TestStatement(this.subject, this.hintFor, this.indicator, this.scope, this.period, this.bounds, kind,
				this.trust, this.source);
	}

	public TestStatement source(String id) {
		return new TestStatement(this.subject, this.hintFor, this.indicator, this.scope, this.period, this.bounds,
				this.nature, this.trust, id);
	}

	public TestStatement hintFor(ThingRef park) {
		return new TestStatement(this.subject, park, this.indicator, this.scope, this.period, this.bounds, this.nature,
				this.trust, this.source);
	}

	public Stated at(Origin origin) {
		boolean fullYear = this.period.matches("\\d{4}");
		return new Stated(this.subject, this.hintFor, this.indicator, this.scope, this.period,
				fullYear ? Integer.valueOf(this.period) : null, fullYear, this.bounds, false, 0, this.nature,
				this.trust, this.source, "2022-05",
				new Stated.Print(this.bounds.low() + "元", "营业收入", this.subject.key(), this.period, null), origin);
	}

}
