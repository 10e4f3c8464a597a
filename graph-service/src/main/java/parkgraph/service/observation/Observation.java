package parkgraph.service.observation;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;
import parkgraph.service.database.View;
import parkgraph.service.indicator.Indicator;

/**
 * What somebody stated, with the way back to its cell.
 *
 * @param statement what is stated, as the rules of choice see it
 * @param subject what it is about
 * @param indicator what is measured
 * @param indicatorPrinted what print calls it
 * @param namePrinted what print calls the subject
 * @param periodPrinted what print calls the period
 * @param year the calendar year; absent unless the period is exactly one
 * @param scope what it covers, in words
 * @param origin where it stands
 * @param restates id of the earlier statement it repeats; absent unless it does
 * @param chosen whether it counts for its key
 * @param counts whether it is the figure that enters the yearly series
 * @param view the state it was read at
 */
public record Observation(Statement statement, Subject subject, Indicator indicator, String indicatorPrinted,
		String namePrinted, String periodPrinted, @Nullable Integer year, ShownScope scope, Origin origin,
		@Nullable String restates, boolean chosen, boolean counts, View view) {

	/**
	 * Reads a statement from a row.
	 * @param row a row with the columns of {@code observation/observation}
	 * @param view the state it was read at
	 * @return the statement
	 */
	public static Observation of(Record row, View view) {
		Value stored = row.get("observation");
		Value described = row.get("indicator");
		String subject = stored.get("subject").asString();
		Indicator indicator = described.isNull() ? Indicator.undescribed(stored.get("indicator").asString())
				: Indicator.of(described);
		Statement statement = StoredStatement.read(stored);
		boolean chosen = row.get("chosen").asBoolean();
		return new Observation(statement,
				new Subject(SubjectKind.ofLabel(stored.get("subjectLabel").asString()).orElse(SubjectKind.AGGREGATE),
						subject, row.get("subjectZh").asString(subject), row.get("subjectEn").asString(null)),
				indicator, stored.get("indicatorPrinted").asString(""), stored.get("namePrinted").asString(""),
				stored.get("periodPrinted").asString(""),
				stored.get("year").isNull() ? null : stored.get("year").asInt(),
				ShownScope.of(statement.scope(), stored.get("scopeNote").asString(null)),
				new Origin(stored.get("batch").asString(), stored.get("file").asString(), stored.get("row").asInt(),
						stored.get("cell").asString(""), stored.get("part").asInt(1)),
				stored.get("restates").asString(null), chosen, chosen && !stored.get("series").isNull(), view);
	}

	public String id() {
		return "observation/" + key();
	}

	/** The stored id, unique among all statements. */
	public String key() {
		return this.statement.id();
	}

	public ShownPeriod period() {
		return ShownPeriod.of(this.statement.period());
	}

	public StatedValue value() {
		return new StatedValue(this.statement.printed(), this.statement.approximate(), this.statement.bounds(),
				this.indicator);
	}

	/** What is known of the value, in steps of the indicator. */
	public Bounds bounds() {
		return this.statement.bounds();
	}

	public Nature nature() {
		return this.statement.nature();
	}

	public Trust trust() {
		return this.statement.trust();
	}

	public @Nullable String publishedOn() {
		return this.statement.publishedOn();
	}

}
