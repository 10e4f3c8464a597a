package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.EvidenceClass;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.service.graphql.Money;

/**
 * A figure that counts in an answer, with everything a reader needs to trust it or not.
 *
 * @param observation id of the observation, the way back to file, row and cell
 * @param indicator code of what is measured
 * @param indicatorPrinted the indicator's name as printed
 * @param year the calendar year
 * @param bounds what is known of the value, in yuan
 * @param precision half a unit of the last printed digit, in yuan
 * @param approximate whether 约, 近 or 左右 stood beside it
 * @param printed qualifier, number and unit as printed
 * @param nature what kind of statement it is
 * @param scope canonical code of what it covers
 * @param scopeNote the note printed beside it; absent when there was none
 * @param evidence direct or proven
 * @param rule the rule that proves a bound; absent when direct
 * @param proves what it proves of the asked value; absent when direct
 * @param source where it was found; absent when it is not asked for
 */
record EvidenceFigure(String observation, String indicator, String indicatorPrinted, int year, Bounds bounds,
		long precision, boolean approximate, String printed, Nature nature, String scope, @Nullable String scopeNote,
		EvidenceClass evidence, @Nullable RuleRef rule, @Nullable ShownBounds proves, @Nullable SourceRef source) {

	static EvidenceFigure direct(Record row) {
		return read(row, EvidenceClass.DIRECT, null, null, RowValues.source(row));
	}

	static EvidenceFigure proving(Record row, RuleRef rule, Bounds proves) {
		return read(row, EvidenceClass.PROVEN, rule, new ShownBounds(proves), RowValues.source(row));
	}

	private static EvidenceFigure read(Record row, EvidenceClass evidence, @Nullable RuleRef rule,
			@Nullable ShownBounds proves, @Nullable SourceRef source) {
		return new EvidenceFigure(row.get("id").asString(), row.get("indicator").asString(),
				row.get("indicatorPrinted").asString(), row.get("year").asInt(), RowValues.bounds(row),
				row.get("precision").asLong(), row.get("approximate").asBoolean(false), row.get("printed").asString(),
				Nature.valueOf(row.get("nature").asString()), row.get("scope").asString(),
				RowValues.text(row, "scopeNote"), evidence, rule, proves, source);
	}

	/** The statement a row holds, for the rules of evidence. */
	static Statement statement(Record row) {
		return new Statement(row.get("id").asString(), row.get("subject").asString(), row.get("indicator").asString(),
				Scope.parse(row.get("scope").asString()), Period.parse(row.get("period").asString()),
				RowValues.bounds(row), row.get("precision").asLong(), row.get("approximate").asBoolean(false),
				row.get("printed").asString(), Nature.valueOf(row.get("nature").asString()),
				Trust.valueOf(row.get("trust").asString()), row.get("source").asString(),
				RowValues.text(row, "publishedOn"));
	}

	public @Nullable Money value() {
		return shown().value();
	}

	public @Nullable Money low() {
		return shown().low();
	}

	public @Nullable Money high() {
		return shown().high();
	}

	public boolean lowExcluded() {
		return shown().lowExcluded();
	}

	public boolean highExcluded() {
		return shown().highExcluded();
	}

	private ShownBounds shown() {
		return new ShownBounds(this.bounds);
	}

}
