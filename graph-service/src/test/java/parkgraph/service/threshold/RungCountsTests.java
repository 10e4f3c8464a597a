package parkgraph.service.threshold;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.figure.EvidenceClass;
import parkgraph.ontology.figure.Nature;
import parkgraph.service.ladder.Rung;

import static org.assertj.core.api.Assertions.assertThat;

class RungCountsTests {

	private static final Rung OVER_100 = Rung.free(0, new Yuan(100));

	@Test
	void withoutAnyEvidenceAllAreUnknown() {
		assertThat(RungCounts.of(OVER_100, 90, DirectCounts.NONE, List.of()))
			.isEqualTo(new RungCounts(0, 0, 0, 90, 0, 0, 0));
	}

	@Test
	void directFiguresThatStraddleAreUndecided() {
		assertThat(RungCounts.of(OVER_100, 10, new DirectCounts(6, 2, 3, 1), List.of()))
			.isEqualTo(new RungCounts(2, 0, 1, 4, 3, 0, 1));
	}

	@Test
	void aProofTakesAParkOutOfTheUnknown() {
		assertThat(count(10, new DirectCounts(0, 0, 0, 0), park(null, Bounds.atLeast(101))))
			.isEqualTo(new RungCounts(0, 1, 0, 9, 0, 0, 0));
		assertThat(count(10, new DirectCounts(0, 0, 0, 0), park(null, Bounds.atMost(100))))
			.isEqualTo(new RungCounts(0, 0, 0, 9, 0, 1, 0));
		assertThat(count(10, new DirectCounts(0, 0, 0, 0), park(null, Bounds.atLeast(100))))
			.isEqualTo(new RungCounts(0, 0, 1, 9, 0, 0, 0));
	}

	@Test
	void aProofTakesAParkOutOfTheUndecided() {
		assertThat(count(10, new DirectCounts(1, 0, 0, 0), park(Bounds.over(50), Bounds.atLeast(101))))
			.isEqualTo(new RungCounts(0, 1, 0, 9, 0, 0, 0));
	}

	@Test
	void aProofAddsNothingToWhatADirectFigureDecides() {
		assertThat(count(10, new DirectCounts(1, 1, 0, 0), park(Bounds.over(100), Bounds.atLeast(101))))
			.isEqualTo(new RungCounts(1, 0, 0, 9, 0, 0, 0));
	}

	@Test
	void proofsThatContradictEachOtherDecideNothing() {
		assertThat(count(10, new DirectCounts(0, 0, 0, 0), park(null, Bounds.atLeast(101), Bounds.atMost(100))))
			.isEqualTo(new RungCounts(0, 0, 1, 9, 0, 0, 0));
	}

	private static RungCounts count(int parks, DirectCounts direct, ProvenPark park) {
		return RungCounts.of(OVER_100, parks, direct, List.of(park));
	}

	private static ProvenPark park(@Nullable Bounds direct, Bounds... proven) {
		return new ProvenPark(new ParkRef("P", "园", null, null, null), direct,
				Stream.of(proven).map((bounds) -> new Proof(bounds, figure(bounds))).toList());
	}

	private static EvidenceFigure figure(Bounds bounds) {
		return new EvidenceFigure("o", "main-business-revenue", "主营业务收入", 2020, bounds, 0, false, "", Nature.UNSTATED,
				"unstated", null, EvidenceClass.PROVEN, null, null, null);
	}

}
