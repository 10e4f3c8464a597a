package parkgraph.loaders.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.kind.FakeRegister;
import parkgraph.ontology.figure.Nature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CheckedFiguresTests {

	private static final String REVENUE = "operating-revenue";

	private static final String PARK = "Park/SCP001";

	private static final long YI = 100_000_000;

	@TempDir
	private Path folder;

	private static FakeGraph steady() {
		return new FakeGraph().known(PARK, REVENUE, 2018, 80 * YI)
			.known(PARK, REVENUE, 2019, 86 * YI)
			.known(PARK, REVENUE, 2020, 90 * YI)
			.known(PARK, REVENUE, 2021, 99 * YI)
			.known(PARK, REVENUE, 2022, 106 * YI);
	}

	private List<String> doubts(String csv, FakeGraph graph) {
		return texts(CheckedCsv.findings(this.folder, csv, graph));
	}

	private static List<String> texts(List<Finding> findings) {
		return findings.stream()
			.filter((finding) -> finding.severity() != Severity.NOTICE || finding.rule().equals("growth-not-ratio"))
			.map((finding) -> CheckText.place(finding.origin()) + " " + finding.rule() + " " + finding.zh())
			.toList();
	}

	@Test
	void aSteadyYearIsNotDoubted() {
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,115\n", steady())).isEmpty();
	}

	@Test
	void tenThousandTimesIsASlipOfUnit() {
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,1150000\n", steady())).containsExactly(
				"t.csv!B2 unit-slip “1150000亿元”约为其相近年份的数（2019: 86亿元, 2020: 90亿元, 2021: 99亿元, 2022: 106亿元）的12,000倍，像是单位写错；请核对单位，确实如此则不用改");
	}

	@Test
	void aTenthIsASlipAndAHalfIsAJump() {
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,11.5\n", steady())).singleElement()
			.asString()
			.startsWith("t.csv!B2 unit-slip “11.5亿元”约为")
			.contains("的0.12倍");
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,50\n", steady()))
			.containsExactly("t.csv!B2 jump “50亿元”是2022年（106亿元）的0.47倍，与该序列的常态不符；请核对");
	}

	@Test
	void aLivelySeriesMayDoubleWhereASteadyOneMayNot() {
		FakeGraph lively = new FakeGraph().known(PARK, REVENUE, 2018, 30 * YI)
			.known(PARK, REVENUE, 2019, 60 * YI)
			.known(PARK, REVENUE, 2020, 45 * YI)
			.known(PARK, REVENUE, 2021, 80 * YI)
			.known(PARK, REVENUE, 2022, 60 * YI);
		String doubled = "园区代码,营业收入（亿元）\nSCP001,120\n";
		assertThat(doubts(doubled, lively)).isEmpty();
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,212\n", steady())).singleElement().asString().contains("jump");
	}

	@Test
	void jumpsAreSortedByTheirSize() {
		List<Finding> found = CheckedCsv.findings(this.folder, "园区代码,营业收入（亿元）\nSCP001,50\n", steady());
		assertThat(found).filteredOn((finding) -> finding.rule().equals("jump"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.size()).isBetween(0.74, 0.76));
	}

	@Test
	void withOneYearKnownThreeTimesIsTheLimit() {
		FakeGraph one = new FakeGraph().known(PARK, REVENUE, 2022, 100 * YI);
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,299\n", one)).isEmpty();
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,301\n", one)).singleElement().asString().contains("jump");
	}

	@Test
	void revenueMustFitItsEmployees() {
		assertThat(doubts("园区代码,营业收入（亿元）,年末从业人员（人）\nSCP001,100,10000\n", new FakeGraph())).isEmpty();
		assertThat(doubts("园区代码,营业收入（亿元）,年末从业人员（人）\nSCP001,0.01,10000\n", new FakeGraph()))
			.containsExactly("t.csv!B2 per-head “0.01亿元”与年末从业人员（10000人）不相称，平均每一个为0亿元；请核对两者及其单位");
	}

	@Test
	void aParkIsNoMoreThanItsCity() {
		FakeGraph city = new FakeGraph().region("SCP001", "成都市", REVENUE, 2023, 1000 * YI);
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,1000\n", city)).isEmpty();
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,1001\n", city))
			.containsExactly("t.csv!B2 over-region “1001亿元”超过所在的成都市（1000亿元）；请核对数值、单位和口径");
	}

	@Test
	void enterprisesSumUpToNoMoreThanTheirPark() {
		FakeGraph graph = new FakeGraph().worksIn("ent-1", "SCP001")
			.worksIn("ent-2", "SCP001")
			.worksIn("ent-3", "SCP001")
			.worksIn("ent-3", "SCP002")
			.known("Enterprise/ent-1", REVENUE, 2023, 60 * YI)
			.known("Enterprise/ent-2", REVENUE, 2023, 41 * YI)
			.known("Enterprise/ent-3", REVENUE, 2023, 900 * YI);
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,101\n", graph)).isEmpty();
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,99\n", graph))
			.containsExactly("t.csv!B2 enterprises-over-park 园区内2家企业合计101亿元，超过园区的99亿元；请核对“99亿元”、园区的数和企业的经营地");
	}

	@Test
	void enterprisesOfTheFileAreComparedWithTheParkThatIsKnown() {
		FakeGraph graph = new FakeGraph().worksIn("ent-1", "SCP001").known(PARK, REVENUE, 2023, 1 * YI);
		assertThat(doubts("统一社会信用代码,营业收入（万元）\n91350100M000100Y43,10200\n", graph))
			.containsExactly("t.csv!B2 enterprises-over-park 园区内1家企业合计1.02亿元，超过园区的1亿元；请核对“10200万元”、园区的数和企业的经营地");
	}

	@Test
	void aPartIsNoMoreThanItsWhole() {
		assertThat(doubts("园区代码,营业收入（亿元）,利润总额（亿元）\nSCP001,100,100\n", new FakeGraph())).isEmpty();
		assertThat(doubts("园区代码,营业收入（亿元）,利润总额（亿元）\nSCP001,100,101\n", new FakeGraph()))
			.containsExactly("t.csv!C2 indicator-order 利润总额“101亿元”大于营业收入（100亿元），而前者是后者的一部分；请核对两者");
	}

	@Test
	void oneValueOnFourRowsIsConspicuous() {
		FakeRegister register = FakeRegister.sichuan();
		StringBuilder csv = new StringBuilder("园区代码,营业收入（亿元）\n");
		for (int i = 10; i < 14; i++) {
			register.thing("Park", "SCP0" + i, "园" + i);
			csv.append("SCP0").append(i).append(",123.4\n");
		}
		assertThat(texts(CheckedCsv.findings(this.folder, csv.toString(), new FakeGraph(), register, Map.of())))
			.containsExactly(
					"t.csv!B2 same-value “123.4亿元”在4个对象上完全相同（t.csv!B2, t.csv!B3, t.csv!B4, t.csv!B5）；请核对是否误为下拉填充");
		assertThat(texts(CheckedCsv.findings(this.folder, csv.toString(), new FakeGraph(), register,
				Map.of("PARKGRAPH_CHECK_SAMEVALUEROWS", "5"))))
			.isEmpty();
	}

	@Test
	void whatIsNotOverIsNoActualFigure() {
		assertThat(doubts("园区代码,年份,营业收入（亿元）,数据性质\nSCP001,2024,120,年报\nSCP002,2024,120,计划\n", steady()))
			.containsExactly("t.csv!C2 plan-as-actual “120亿元”标为实际数，但2024年尚未结束；若是计划或预计，请在“数据性质”中写明");
	}

	@Test
	void whatWasPlannedExactlyIsConspicuous() {
		FakeGraph planned = steady().known(PARK, REVENUE, 2023, 115 * YI, Nature.PLAN);
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,115\n", planned))
			.containsExactly("t.csv!B2 plan-as-actual “115亿元”标为实际数，但与已知的计划数完全相同；若是计划或预计，请在“数据性质”中写明");
		assertThat(doubts("园区代码,营业收入（亿元）\nSCP001,115.1\n", planned)).isEmpty();
	}

	@Test
	void printedGrowthIsOnlyANotice() {
		String csv = "对象代码,指标,年份,数值,单位\nSCP001,营业收入,2023,115,亿元\nSCP001,growth-of-operating-revenue,2023,%s,%%\n";
		assertThat(doubts(csv.formatted("13.4"), steady())).isEmpty();
		assertThat(doubts(csv.formatted("14"), steady())).singleElement()
			.asString()
			.isEqualTo("t.csv!D3 growth-not-ratio 印出的增速“14%”与两年数之比（8.5%）相差较大；同比按可比口径计算，不一定有错");
	}

	@Test
	void anotherValueNeedsABetterNature() {
		FakeGraph known = steady().known(PARK, REVENUE, 2023, 115 * YI, Nature.ANNUAL);
		String csv = "园区代码,营业收入（亿元）,数据性质\nSCP001,%s,%s\n";
		assertThat(doubts(csv.formatted("118", "核实"), known)).isEmpty();
		assertThat(doubts(csv.formatted("115.0", "年报"), known)).isEmpty();
		assertThat(doubts(csv.formatted("118", "年报"), known))
			.containsExactly("t.csv!B2 restated-without-reason “118亿元”与已有的115亿元（年报）不同，而数据性质没有更高；如是修订或核实，请写明性质，或填写更正原因");
	}

	@Test
	void twoPlacesOfOneBatchMustAgree() {
		assertThat(doubts("对象代码,对象名称,指标,年份,数值,单位\nSCP001,,营业收入,2023,115,亿元\n,成都经开区,营业收入,2023年,117,亿元\n", steady()))
			.containsExactly("t.csv!E3 two-values “117亿元”与同批t.csv!E2的“115亿元”是同一项而数值不同；请核对并只保留一个");
	}

	@Test
	void aRuleOnTrialIsShownApart() {
		List<Finding> found = CheckedCsv.findings(this.folder, "园区代码,营业收入（亿元）\nSCP001,50\n", steady(),
				FakeRegister.sichuan(), Map.of("PARKGRAPH_CHECK_TRIAL", "jump, unit-slip"));
		assertThat(found).filteredOn((finding) -> finding.rule().equals("jump"))
			.extracting(Finding::severity)
			.containsExactly(Severity.TRIAL);
	}

	@Test
	void settingsThatCannotBeAreRefused() {
		assertThatExceptionOfType(LoadingException.class)
			.isThrownBy(() -> CheckSettings.of(Map.of("PARKGRAPH_CHECK_JUMPLEAST", "viel"), CheckedCsv.TODAY))
			.satisfies((ex) -> assertThat(ex.wording().en())
				.isEqualTo("PARKGRAPH_CHECK_JUMPLEAST is \"viel\", expected a number greater than 0."));
		assertThatExceptionOfType(LoadingException.class)
			.isThrownBy(() -> CheckSettings.of(Map.of("PARKGRAPH_CHECK_TRIAL", "blank-cell"), CheckedCsv.TODAY))
			.satisfies((ex) -> assertThat(ex.wording().en()).startsWith(
					"\"blank-cell\" in PARKGRAPH_CHECK_TRIAL is no rule that can be on trial; there are: unit-slip, "));
	}

	@Test
	void questionsDoNotGrowWithTheFile() {
		FakeRegister register = FakeRegister.sichuan();
		StringBuilder csv = new StringBuilder("园区代码,营业收入（亿元）\n");
		for (int i = 100; i < 400; i++) {
			register.thing("Park", "SCP" + i, "园" + i);
			csv.append("SCP%d,%d.%d\n".formatted(i, i, i));
		}
		FakeGraph graph = new FakeGraph();
		CheckedCsv.findings(this.folder, csv.toString(), graph, register, Map.of());
		assertThat(graph.questions()).isEqualTo(3);
	}

}
