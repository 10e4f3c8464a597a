package parkgraph.ontology.figure;

import java.time.Year;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;

/**
 * What somebody stated, as far as choosing and judging figures needs to know.
 *
 * @param id where it was stated; no part of what it states
 * @param subject key of the park, region, enterprise or aggregate
 * @param indicator code of the indicator
 * @param scope what is covered
 * @param period the time it speaks of
 * @param bounds what is known of the value, in steps of the indicator
 * @param precision half a unit of the last printed digit, in steps
 * @param approximate whether 约, 近 or 左右 widened the bounds
 * @param printed qualifier, number and unit as printed
 * @param nature what kind of statement it is
 * @param trust how far its source can be trusted
 * @param source id of the source
 * @param publishedOn ISO date, month or year of publication; absent when unknown
 */
public record Statement(String id, String subject, String indicator, Scope scope, Period period, Bounds bounds,
		long precision, boolean approximate, String printed, Nature nature, Trust trust, String source,
		@Nullable String publishedOn) {

	/** What this statement competes for. */
	public FigureKey key() {
		return new FigureKey(this.subject, this.indicator, this.scope, this.period, this.nature.isPlan());
	}

	/** SHA-256 of what is stated, in hexadecimal; the same wherever it was found. */
	public String hash() {
		return StatementHash.of(this);
	}

	/**
	 * Whether nothing about it stands in the way of carrying the series of its indicator:
	 * counted rather than planned or expected, a full calendar year, a counting scope.
	 * Which one carries it is for {@link CountingRule} to say.
	 */
	public boolean mayCount() {
		return this.nature.isActual() && this.period.isFullYear() && this.scope.isCounting();
	}

	/** Whether it is about exactly this calendar year. */
	public boolean isOf(Year year) {
		return this.period.calendarYear().filter(year::equals).isPresent();
	}

	/**
	 * Whether two statements cannot both be right, even when each printed number is only
	 * taken as exact as it was printed.
	 * @param other another statement
	 * @return false for 突破600 and 612, true for 408 and 113.6
	 */
	public boolean disagreesWith(Statement other) {
		return !this.bounds.widened(this.precision).overlaps(other.bounds.widened(other.precision));
	}

}
