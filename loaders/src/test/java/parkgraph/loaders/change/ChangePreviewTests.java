package parkgraph.loaders.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.check.KnownFigure;
import parkgraph.loaders.testing.TestStatement;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.target.Ladder;
import parkgraph.ontology.target.Ladders;
import parkgraph.ontology.target.Rung;

import static org.assertj.core.api.Assertions.assertThat;

class ChangePreviewTests {

	private static final long YI = 100_000_000;

	private final ChangePreview preview = new ChangePreview(ladder(), new ThreeParks());

	/** The 2014 ladder with one rung, of which two parks are wanted. */
	private static Ladder ladder() {
		Ladder ladder = Ladders.shipped().find("parks-2020").orElseThrow();
		Rung first = ladder.rungs().get(0);
		return new Ladder(ladder.code(), ladder.name(), ladder.document(), ladder.indicator(), ladder.population(),
				ladder.deadline(), ladder.deadlineInferred(), ladder.counting(), ladder.inForceFrom(),
				ladder.inForceUntil(),
				List.of(new Rung(first.words(), 500 * YI, Comparator.OVER, 2, Comparator.AT_LEAST)));
	}

	private static Stated revenue(String park, long yi) {
		return TestStatement.revenue(new ThingRef("Park", park), 2023, yi * YI).at(Origin.row("t.csv", 2).at("B2"));
	}

	private static KnownFigure known(String park, long yi, UnaryOperator<Nature> nature) {
		return new KnownFigure("Park/" + park,
				new Statement("known/" + park, park, "operating-revenue", Scope.parse(revenue(park, yi).scope()),
						Period.parse("2023"), Bounds.point(yi * YI), 0, false, yi + "亿元", nature.apply(Nature.UNSTATED),
						Trust.NORMAL, "src-a", null),
				2023, true);
	}

	private List<String> text() {
		return ChangeText.of(this.preview.changes(), 0, Locale.CHINESE);
	}

	@Test
	void newFiguresAreCountedAndRaiseTheirPark() {
		this.preview.page(List.of(revenue("P3", 501)), List.of(), List.of());
		assertThat(text()).containsExactly("将发生的变化：新增1，变更0，不变0，因已有更好的而不采用0，新出现的矛盾0，拒收0行，撤回0", "", "受影响的答案：",
				"  2023年 丙园越过500亿元（— → 501亿元）", "  2023年 已知越过500亿元的园区由1个到2个（目标2个，由未达到变为达到）");
	}

	@Test
	void exactlyTheThresholdIsNearAndNotOver() {
		this.preview.page(List.of(revenue("P3", 500)), List.of(), List.of());
		assertThat(text()).contains("  2023年 丙园接近500亿元（— → 500亿元）").hasSize(4);
	}

	@Test
	void sameValueChangesNothing() {
		this.preview.page(List.of(revenue("P2", 400)), List.of(), List.of(known("P2", 400, (nature) -> nature)));
		assertThat(text()).containsExactly("将发生的变化：新增0，变更0，不变1，因已有更好的而不采用0，新出现的矛盾0，拒收0行，撤回0");
	}

	@Test
	void aParkWhoseFigureIsWithdrawnIsNoLongerKnownToBeOver() {
		Stated gone = revenue("P1", 600);
		Withdrawal withdrawal = new Withdrawal(gone.subject(), gone.indicator(), gone.scope(), gone.period(), 2023,
				false, Withdrawal.Cause.DELETE, null, "P1", "2023年", "S1", null, gone.origin());
		this.preview.page(List.of(), List.of(withdrawal), List.of(known("P1", 600, (nature) -> nature)));
		assertThat(text()).containsExactly("将发生的变化：新增0，变更0，不变0，因已有更好的而不采用0，新出现的矛盾0，拒收0行，撤回1",
				"  t.csv!B2  P1 营业收入 2023年: 600亿元 → —", "", "受影响的答案：", "  2023年 甲园不再已知越过500亿元（600亿元 → —）",
				"  2023年 已知越过500亿元的园区由1个到0个（目标2个）");
	}

	@Test
	void flashFiguresGiveWayAndRanksChange() {
		this.preview.page(List.of(revenue("P2", 700)), List.of(), List.of(known("P2", 400, (nature) -> Nature.FLASH)));
		List<String> text = text();
		assertThat(text.get(0)).isEqualTo("将发生的变化：新增0，变更1，不变0，因已有更好的而不采用0，新出现的矛盾1，拒收0行，撤回0");
		assertThat(text.get(1)).startsWith("  t.csv!B2  ").endsWith(": 400亿元 → 700亿元");
		assertThat(text).contains("  2023年 乙园越过500亿元（400亿元 → 700亿元）", "  2023年 乙园由第2位到第1位");
	}

	@Test
	void betterNatureStays() {
		this.preview.page(List.of(revenue("P2", 700)), List.of(),
				List.of(known("P2", 400, (nature) -> Nature.VERIFIED)));
		assertThat(text()).containsExactly("将发生的变化：新增0，变更0，不变0，因已有更好的而不采用1，新出现的矛盾1，拒收0行，撤回0");
	}

	@Test
	void parksTheLadderDoesNotCountChangeNoAnswer() {
		this.preview.page(List.of(revenue("P9", 900)), List.of(), List.of());
		assertThat(text()).hasSize(1);
	}

	/**
	 * 甲园 with 600, 乙园 with 400, 丙园 without a figure.
	 */
	private static final class ThreeParks implements LadderGraph {

		@Override
		public List<ParkStanding> standings(Ladder ladder, Collection<Integer> years) {
			return List.of(new ParkStanding(2023, "P1", "甲园", Bounds.point(600 * YI)),
					new ParkStanding(2023, "P2", "乙园", Bounds.point(400 * YI)));
		}

		@Override
		public Map<String, String> counted(Ladder ladder, Collection<String> parks) {
			Map<String, String> names = new HashMap<>(Map.of("P1", "甲园", "P2", "乙园", "P3", "丙园"));
			names.keySet().retainAll(parks);
			return names;
		}

	}

}
