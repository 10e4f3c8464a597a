package parkgraph.loaders.judgement;

import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.batch.ThingRef;

import static org.assertj.core.api.Assertions.assertThat;

class JudgedTests {

	private static final ThingRef ONE = new ThingRef("Park", "SCP001");

	private static final ThingRef OTHER = new ThingRef("Park", "SCP002");

	private static Judgement judgement(long number, String name, ThingRef thing, Verdict verdict) {
		return new Judgement(number, name, thing, thing.key(), verdict, "张三",
				ZonedDateTime.parse("2024-05-20T09:00:00+08:00"), "");
	}

	private static Judged after(Judgement... history) {
		return Judged.after(List.of(history));
	}

	private static String meant(Judged judged, String name) {
		return judged.same("Park", name).map((one) -> one.thing().key()).orElse("");
	}

	@Test
	void aNameIsJudgedHoweverItIsWritten() {
		Judged judged = after(judgement(1, "城南（新）园", ONE, Verdict.SAME));
		assertThat(meant(judged, "城南新園")).isEqualTo("SCP001");
		assertThat(meant(judged, "城南园")).isEmpty();
		assertThat(judged.same("Enterprise", "城南新园")).isEmpty();
	}

	@Test
	void theNewestAboutNameAndThingCounts() {
		Judged judged = after(judgement(1, "园", ONE, Verdict.SAME), judgement(3, "园", ONE, Verdict.SAME),
				judgement(2, "园", ONE, Verdict.DIFFERENT));
		assertThat(meant(judged, "园")).isEqualTo("SCP001");
		assertThat(judged.isDifferent("园", ONE)).isFalse();
		assertThat(judged.all()).extracting(Judgement::number).containsExactly(3L);
	}

	@Test
	void aNameMeansTheThingItWasSaidToMeanLast() {
		Judgement first = judgement(1, "园", ONE, Verdict.SAME);
		Judgement second = judgement(2, "园", OTHER, Verdict.SAME);
		assertThat(meant(after(second, first), "园")).isEqualTo("SCP002");
		assertThat(meant(after(first, second, judgement(3, "园", OTHER, Verdict.TAKEN_BACK)), "园")).isEqualTo("SCP001");
		assertThat(meant(after(first, second, judgement(3, "园", OTHER, Verdict.DIFFERENT)), "园")).isEqualTo("SCP001");
	}

	@Test
	void whatIsTakenBackHoldsNoMoreAndNothingComesBack() {
		Judged judged = after(judgement(1, "园", ONE, Verdict.DIFFERENT), judgement(2, "园", ONE, Verdict.SAME),
				judgement(3, "园", ONE, Verdict.TAKEN_BACK));
		assertThat(judged.all()).isEmpty();
		assertThat(judged.isDifferent("园", ONE)).isFalse();
	}

	@Test
	void whoeverIsUnsureAnswersNothing() {
		Judged judged = after(judgement(1, "园", ONE, Verdict.UNSURE));
		assertThat(meant(judged, "园")).isEmpty();
		assertThat(judged.isDifferent("园", ONE)).isFalse();
		assertThat(judged.all()).hasSize(1);
	}

}
