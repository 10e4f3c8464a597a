package parkgraph.service.target;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.target.Nearness;
import parkgraph.ontology.target.TargetStatus;
import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class RungProgressTests {

	@Test
	void metOnlyByDirectEvidence() {
		assertThat(progress(25, 25, 25).status()).isEqualTo(TargetStatus.MET);
		assertThat(progress(25, 24, 40).status()).isEqualTo(TargetStatus.UNDECIDED);
		assertThat(progress(25, 25, 25).reason(2020)).isEqualTo(
				new Wording("2020年直接证据已有 25 个，目标 25 个。", "By direct evidence there are 25 in 2020; 25 are wanted."));
	}

	@Test
	void notMetOnlyIfEverythingOpenWouldNotBeEnough() {
		assertThat(progress(25, 3, 24).status()).isEqualTo(TargetStatus.NOT_MET);
		assertThat(progress(25, 22, 24).status()).isEqualTo(TargetStatus.NOT_MET);
		assertThat(progress(25, 3, 25).status()).isEqualTo(TargetStatus.UNDECIDED);
		assertThat(progress(25, 3, 24).reason(2020)).isEqualTo(new Wording("2020年即使未定与无数据的全部算上也只有 24 个，目标 25 个。",
				"Even with all that are undecided or unknown there are 24 in 2020; 25 are wanted."));
	}

	@Test
	void nearOnlyIfThoseThatAreSureAreNearlyEnough() {
		assertThat(progress(25, 23, 24).status()).isEqualTo(TargetStatus.NEAR);
		assertThat(progress(25, 23, 25).status()).isEqualTo(TargetStatus.UNDECIDED);
	}

	@Test
	void anIncompleteListNeverProvesThatATargetIsMissed() {
		assertThat(progress(25, 3, null).status()).isEqualTo(TargetStatus.UNDECIDED);
		assertThat(progress(25, 3, null).reason(2020)).isEqualTo(new Wording("2020年直接证据有 3 个，至多多少个不知道，因为名录不完整，目标 25 个。",
				"By direct evidence there are 3 in 2020, at the most nobody knows how many, since the list is "
						+ "incomplete; 25 are wanted."));
	}

	@Test
	void withoutEvidenceThereIsNoStatus() {
		RungProgress nothing = new RungProgress(25, Comparator.AT_LEAST, 0, 10, false, new Nearness(10));
		assertThat(nothing.status()).isEqualTo(TargetStatus.NO_DATA);
		assertThat(nothing.reason(2020))
			.isEqualTo(new Wording("2020年没有直接或可证的数据。", "There is neither direct nor proven evidence for 2020."));
	}

	private static RungProgress progress(int wanted, int surely, @Nullable Integer atMost) {
		return new RungProgress(wanted, Comparator.AT_LEAST, surely, atMost, true, new Nearness(10));
	}

}
