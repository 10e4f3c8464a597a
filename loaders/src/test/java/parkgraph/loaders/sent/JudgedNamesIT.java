package parkgraph.loaders.sent;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.judgement.Judgement;
import parkgraph.loaders.judgement.Judgements;
import parkgraph.loaders.judgement.Verdict;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.kind.StoreRegister;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.graph.Labels;
import parkgraph.queries.LoadStatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Names that nothing bears: accepted when they can only mean one, else asked, judged, and
 * judged otherwise again.
 */
class JudgedNamesIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	@TempDir
	private Path folder;

	private int files;

	@BeforeEach
	void whatIsKnown() {
		publish("区划代码,区划名称,级别\n510000,四川省,省\n510100,成都市,市州\n510322,富顺县,县市区\n");
		publish("""
				园区代码,园区名称,级别,类型,所在地区
				SCP001,成都经济技术开发区,国家级,经济技术开发区,成都市
				SCP011,成都高新技术产业开发区,国家级,高新技术产业开发区,成都市
				SCP059,四川富顺晨光经济开发区,省级,经济开发区,富顺县
				""");
		publish("""
				统一社会信用代码,企业名称,经营地园区
				91350100M000100Y43,四川某某科技有限公司,SCP001
				,四川锂源新材料股份有限公司,SCP001
				""");
	}

	private CheckedSending check(String csv) {
		this.files++;
		Path file = this.folder.resolve("t%d.csv".formatted(this.files));
		try {
			Files.writeString(file, csv);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return sent().check(new Sending(List.of(new SentFile("t.csv", file)), LoadOptions.of("报送").year(2023), "测试",
				Audience.PUBLIC, "tester"));
	}

	private static SentFiles sent() {
		return new SentFiles(STORE.driver(), KindSettings.shipped(), CheckSettings.standard(LocalDate.of(2024, 5, 20)));
	}

	private void publish(String csv) {
		sent().publish(check(csv), false, Progress.UNHEARD);
	}

	private static List<String> rules(CheckedSending checked) {
		return checked.report()
			.findings()
			.stream()
			.map(Finding::rule)
			.filter((rule) -> rule.startsWith("name-") || rule.equals("not-listed") || rule.equals("code-and-name"))
			.toList();
	}

	private static List<String> said(CheckedSending checked, String rule) {
		return checked.report()
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.map((finding) -> finding.zh() + " / " + finding.en())
			.toList();
	}

	private static Judgements judgements() {
		return new Judgements(STORE.driver());
	}

	@Test
	void aNameThatCanOnlyMeanOneIsLoadedAsPrinted() {
		String file = "园区名称,营业收入（亿元）\n四川省成都經開區,120\n";
		CheckedSending checked = check(file);
		assertThat(said(checked, "name-matched")).containsExactly(
				"“四川省成都經開區”按SCP001 成都经济技术开发区读入（95分，一致：地区“成都”、类型“经开区”；不计：省名“四川省”、“经开区”即“经济技术开发区”）；如不对，请改填代码，或判定为different"
						+ " / \"四川省成都經開區\" is read as SCP001 成都经济技术开发区 (score 95, agreed: place \"成都\", kind \"经开区\"; set aside: the province \"四川省\", \"经开区\" for \"经济技术开发区\"); if that is wrong, give the code or judge it different");
		publish(file);
		assertThat(STORE.texts("MATCH (o:Observation {subject: 'SCP001', low: 12000000000}) RETURN o.namePrinted"))
			.containsExactly("四川省成都經開區");
	}

	@Test
	void anotherSortOfParkInThePlaceIsUnknownAsBefore() {
		assertThat(rules(check("园区名称,营业收入（亿元）\n成都综合保税区,120\n富顺经济开发区,7\n"))).containsExactly("not-listed", "not-listed");
	}

	@Test
	void aNameIsAskedThenJudgedThenAskedAgain() {
		String file = "园区名称,营业收入（亿元）\n富顺晨光工业园区,120\n";
		assertThat(said(check(file), "name-to-judge")).containsExactly(
				"“富顺晨光工业园区”不在名录中，可能指：SCP059 四川富顺晨光经济开发区（63分，一致：字号“晨光”、地区“富顺”；不计：省名“四川”、类型“工业园区”与“经济开发区”不同）；该行未读入。请改填代码，或用./parkgraph judge same|different|unsure判定后重新检查"
						+ " / nothing bears the name \"富顺晨光工业园区\"; it may mean: SCP059 四川富顺晨光经济开发区 (score 63, agreed: own word \"晨光\", place \"富顺\"; set aside: the province \"四川\", the kinds \"工业园区\" and \"经济开发区\" differ); the row is left out. Give the code, or say so with ./parkgraph judge same|different|unsure and check again");

		judgements().say(Verdict.UNSURE, "富顺晨光工业园区", "SCP059", "张三", "");
		assertThat(rules(check(file))).containsExactly("name-to-judge");

		Judgement same = judgements().say(Verdict.SAME, " 富顺（晨光）工业园区", "SCP059", "李四", "2015年更名");
		CheckedSending judged = check(file);
		assertThat(said(judged, "name-judged")).containsExactly(
				"“富顺晨光工业园区”按SCP059 四川富顺晨光经济开发区读入，依据李四于%1$s所作的第2号判定 / \"富顺晨光工业园区\" is read as SCP059 四川富顺晨光经济开发区, by the judgement of 李四 on %1$s, number 2"
					.formatted(same.at().toLocalDate()));
		sent().publish(judged, false, Progress.UNHEARD);
		assertThat(STORE.number("MATCH (f:Figure {subject: 'SCP059'}) RETURN f.low")).isEqualTo(12_000_000_000L);

		judgements().takeBack(same.number(), "李四", "");
		assertThat(rules(check(file))).containsExactly("name-to-judge");
		assertThat(STORE.number("MATCH (f:Figure {subject: 'SCP059'}) RETURN f.low")).isEqualTo(12_000_000_000L);

		judgements().say(Verdict.DIFFERENT, "富顺晨光工业园区", "SCP059", "王五", "");
		assertThat(rules(check(file))).containsExactly("not-listed");
		assertThat(judgements().history()).extracting(Judgement::verdict)
			.containsExactly(Verdict.UNSURE, Verdict.SAME, Verdict.TAKEN_BACK, Verdict.DIFFERENT);
		assertThat(judgements().now().all()).extracting(Judgement::who).containsExactly("王五");
	}

	@Test
	void aCodeBesideTheNameAnswersTheQuestion() {
		assertThat(rules(check("园区代码,园区名称,营业收入（亿元）\nSCP059,富顺晨光工业园区,1\n"))).isEmpty();
		assertThat(rules(check("园区代码,园区名称,营业收入（亿元）\nSCP011,富顺晨光工业园区,1\n"))).containsExactly("name-to-judge");
		assertThat(rules(check("园区代码,园区名称,营业收入（亿元）\nSCP011,四川省成都经开区,1\n"))).contains("code-and-name");
	}

	@Test
	void theNameOfAPartIsNotThatOfTheWhole() {
		publish("对象代码,其他名称,名称种类\nSCP059,晨光锂电产业园,片区\n");
		assertThat(said(check("园区名称,营业收入（亿元）\n晨光锂电产业园,1\n"), "name-to-judge").get(0))
			.startsWith("“晨光锂电产业园”不在名录中，可能指：SCP059 四川富顺晨光经济开发区（90分，一致：全名“晨光锂电产业园”；不计：所合的是“晨光锂电产业园”这一旧名、片区名或误写）");
	}

	@Test
	void enterprisesAreNeverMadeOfANameThatMayMeanAnother() {
		String file = "企业名称,经营地园区\n四川省某某科技有限责任公司,SCP001\n锂源新材料股份有限公司,SCP001\n四川锂源新材料有限公司,SCP001\n";
		CheckedSending checked = check(file);
		assertThat(rules(checked)).containsExactly("name-matched", "name-to-judge");
		assertThat(said(checked, "name-to-judge").get(0)).contains("四川锂源新材料股份有限公司（75分，");

		String asked = checked.report()
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals("name-to-judge"))
			.findFirst()
			.orElseThrow()
			.zh();
		String id = asked.replaceAll(".*(ent-[0-9a-f]{12}).*", "$1");
		judgements().say(Verdict.DIFFERENT, "锂源新材料股份有限公司", id, "张三", "");
		publish(file);
		assertThat(STORE.texts("MATCH (e:Enterprise) RETURN e.zh ORDER BY e.zh"))
			.containsExactlyInAnyOrder("四川省某某科技有限责任公司", "四川锂源新材料股份有限公司", "四川锂源新材料有限公司", "锂源新材料股份有限公司");
	}

	@Test
	void anotherCreditCodeIsAnotherEnterprise() {
		assertThat(rules(check("统一社会信用代码,企业名称,经营地园区\n91510100MA6CGX5M1D,四川省某某科技有限责任公司,SCP001\n"))).isEmpty();
	}

	@Test
	void rowsLeftOutForAQuestionAreListedUntilItIsAnswered() {
		sent().publish(check("园区名称,营业收入（亿元）\n富顺晨光工业园区,120\n成都高新区,9\n"), true, Progress.UNHEARD);
		assertThat(judgements().questions()).extracting(Judgements.OpenQuestion::name).containsExactly("富顺晨光工业园区");
		judgements().say(Verdict.SAME, "富顺晨光工业园区", "SCP059", "张三", "");
		assertThat(judgements().questions()).isEmpty();
	}

	@Test
	void whatCannotBeJudgedIsSaid() {
		assertThatThrownBy(() -> judgements().say(Verdict.SAME, "某园", "SCP999", "张三", ""))
			.isInstanceOf(LoadingException.class)
			.hasMessage(
					"没有园区或企业的代码为“SCP999”；请填园区代码、统一社会信用代码或企业编号。 / No park or enterprise has the code \"SCP999\"; give a park's code, a credit code or an enterprise's id.");
		assertThatThrownBy(() -> judgements().say(Verdict.SAME, " - ", "SCP001", "张三", ""))
			.hasMessage("名称“ - ”中没有文字；请写出表中的名称。 / The name \" - \" has no letters; give it as it stands in the table.");
		assertThatThrownBy(() -> judgements().takeBack(1, "张三", "")).hasMessage(
				"第1号判定不存在，或已被取代、收回；./parkgraph judge列出有效的判定。 / There is no judgement 1 that holds; ./parkgraph judge lists those that do.");
	}

	/** Three hundred names that nobody knows cost no more statements than one. */
	@Test
	void manyUnknownEnterprisesAreAskedTogether() {
		List<String> names = IntStream.range(0, 300).mapToObj((i) -> "四川甲" + (char) (0x4e00 + i) + "机械有限公司").toList();
		AtomicInteger sessions = new AtomicInteger();
		StoreRegister register = new StoreRegister(counting(sessions));
		sessions.set(0);
		register.expect(names);
		for (String name : names) {
			assertThat(register.named(Labels.ENTERPRISE, name)).isEmpty();
			assertThat(register.match(Labels.ENTERPRISE, name, "").candidates()).isEmpty();
		}
		assertThat(sessions).hasValue(3);
	}

	@Test
	void namesOfEnterprisesAreFoundByAnIndex() {
		Map<String, Object> parameters = Map.of("words", List.of("机械"), "most", 41, "state", 1L);
		try (Session session = STORE.driver().session()) {
			List<String> operators = new ArrayList<>();
			collect(session.run("EXPLAIN " + LoadStatement.REGISTER_ENTERPRISE_NAMES.text(), parameters)
				.consume()
				.plan(), operators);
			assertThat(operators).anyMatch((operator) -> operator.startsWith("NodeIndexContainsScan"))
				.noneMatch((operator) -> operator.startsWith("NodeByLabelScan") || operator.startsWith("AllNodesScan"));
		}
	}

	private static void collect(Plan plan, List<String> operators) {
		operators.add(plan.operatorType());
		plan.children().forEach((child) -> collect(child, operators));
	}

	private static Driver counting(AtomicInteger sessions) {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("session")) {
						sessions.incrementAndGet();
					}
					return method.invoke(STORE.driver(), arguments);
				});
	}

}
