package parkgraph.ontology.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.ontology.amount.Bounds;

import static org.assertj.core.api.Assertions.assertThat;

class ComparatorTests {

	private static final long MIN = Long.MIN_VALUE;

	private static final long MAX = Long.MAX_VALUE;

	@ParameterizedTest
	@CsvSource({ "OVER,50000000000,NOT_MET", "OVER,50000000001,MET", "OVER,49999999999,NOT_MET",
			"AT_LEAST,50000000000,MET", "AT_LEAST,49999999999,NOT_MET", "UNDER,50000000000,NOT_MET",
			"UNDER,49999999999,MET", "AT_MOST,50000000000,MET", "AT_MOST,50000000001,NOT_MET",
			"EXACTLY,50000000000,MET", "EXACTLY,50000000001,NOT_MET", "ABOUT,50000000000,MET",
			"ABOUT,49999999999,NOT_MET" })
	void aYuanDecides(Comparator comparator, long yuan, Standing standing) {
		assertThat(comparator.standing(Bounds.point(yuan), 50_000_000_000L)).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "500,MET", "600,MET", "1000,UNDECIDED" })
	void overSixHundredIsOverFiveHundredAndUndecidedAtAThousand(long threshold, Standing standing) {
		assertThat(Comparator.OVER.standing(Bounds.over(600), threshold)).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "1000,MET", "2000,UNDECIDED" })
	void overAThousandIsUndecidedAtTwoThousand(long threshold, Standing standing) {
		assertThat(Comparator.OVER.standing(Bounds.over(1000), threshold)).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "OVER,UNDECIDED", "AT_LEAST,MET" })
	void aThousandOrMoreMeetsOnlyTheInclusiveThousand(Comparator comparator, Standing standing) {
		assertThat(comparator.standing(Bounds.atLeast(1000), 1000)).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "475,525,UNDECIDED", "501,525,MET", "475,500,NOT_MET" })
	void boundsThatStraddleAreUndecided(long low, long high, Standing standing) {
		assertThat(Comparator.OVER.standing(new Bounds(low, high), 500)).isEqualTo(standing);
	}

	@ParameterizedTest
	@CsvSource({ "OVER", "AT_LEAST", "UNDER", "AT_MOST", "EXACTLY", "ABOUT" })
	void nothingKnownIsUndecided(Comparator comparator) {
		assertThat(comparator.standing(new Bounds(MIN, MAX), 500)).isEqualTo(Standing.UNDECIDED);
	}

}
