package parkgraph.service.threshold;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.figure.Nature;
import parkgraph.service.graphql.CodedName;
import parkgraph.service.ladder.Rung;

/**
 * A count of parks against a threshold that somebody printed for the whole region.
 *
 * @param count the indicator that is the count
 * @param threshold the threshold it names, in yuan
 * @param comparator how it compares
 * @param measured what it measures
 * @param population which parks it counts
 * @param year the calendar year
 * @param bounds what is known of the number
 * @param approximate whether 约 or 左右 stood beside it
 * @param printed number and unit as printed
 * @param nature what kind of statement it is
 * @param scopeNote the note printed beside it; absent when there was none
 * @param source where it was found; absent when unknown
 */
public record PrintedCount(CodedName count, long threshold, Comparator comparator, CodedName measured,
		CodedName population, int year, Bounds bounds, boolean approximate, String printed, Nature nature,
		@Nullable String scopeNote, @Nullable SourceRef source) {

	static PrintedCount read(Record row) {
		String measured = row.get("countsIndicator").asString();
		String population = row.get("countsPopulation").asString();
		return new PrintedCount(
				new CodedName(row.get("code").asString(), row.get("zh").asString(), RowValues.text(row, "en")),
				row.get("threshold").asLong(), Comparator.valueOf(row.get("comparator").asString()),
				named(measured, row.get("measured")), named(population, row.get("population")), row.get("year").asInt(),
				RowValues.bounds(row), row.get("approximate").asBoolean(false), row.get("printed").asString(),
				Nature.valueOf(row.get("nature").asString()), RowValues.text(row, "scopeNote"),
				SourceRef.of(row.get("source")));
	}

	private static CodedName named(String code, Value value) {
		CodedName name = CodedName.of(value);
		return (name != null) ? name : new CodedName(code, code, null);
	}

	/**
	 * Sets the count beside a rung.
	 * @param rung a rung with the same threshold
	 * @param question what is asked
	 * @return the count, with what is the same as asked and what is not
	 */
	public BesideRung beside(Rung rung, RungQuestion question) {
		return new BesideRung(this, this.measured.code().equals(question.indicator()),
				this.population.code().equals(question.population()), this.comparator == rung.comparator());
	}

	/**
	 * Sets counts beside a rung, those that agree with it most before the others.
	 * @param counts counts at any threshold
	 * @param rung the rung
	 * @param question what is asked
	 * @return those at the rung's threshold
	 */
	public static List<BesideRung> beside(List<PrintedCount> counts, Rung rung, RungQuestion question) {
		return counts.stream()
			.filter((count) -> count.threshold() == rung.amount().amount())
			.map((count) -> count.beside(rung, question))
			.sorted(java.util.Comparator.comparingInt(BesideRung::differences))
			.toList();
	}

	/**
	 * A printed count beside the rung of a question.
	 *
	 * @param printed the count
	 * @param sameIndicator whether it measures what is asked
	 * @param samePopulation whether it counts the parks that are asked for
	 * @param sameComparator whether it compares as the rung does
	 */
	public record BesideRung(PrintedCount printed, boolean sameIndicator, boolean samePopulation,
			boolean sameComparator) {

		int differences() {
			return (this.sameIndicator ? 0 : 4) + (this.samePopulation ? 0 : 2) + (this.sameComparator ? 0 : 1);
		}

		public @Nullable Integer value() {
			return this.printed.bounds.isPoint() ? Math.toIntExact(this.printed.bounds.low()) : null;
		}

		public @Nullable Integer low() {
			return this.printed.bounds.isBoundedBelow() ? Math.toIntExact(this.printed.bounds.low()) : null;
		}

		public @Nullable Integer high() {
			return this.printed.bounds.isBoundedAbove() ? Math.toIntExact(this.printed.bounds.high()) : null;
		}

		public CodedName indicator() {
			return this.printed.count;
		}

		public CodedName measured() {
			return this.printed.measured;
		}

		public CodedName population() {
			return this.printed.population;
		}

		public Comparator comparator() {
			return this.printed.comparator;
		}

		public int year() {
			return this.printed.year;
		}

		public boolean approximate() {
			return this.printed.approximate;
		}

		public String text() {
			return this.printed.printed;
		}

		public Nature nature() {
			return this.printed.nature;
		}

		public @Nullable String scopeNote() {
			return this.printed.scopeNote;
		}

		public @Nullable SourceRef source() {
			return this.printed.source;
		}

	}

}
