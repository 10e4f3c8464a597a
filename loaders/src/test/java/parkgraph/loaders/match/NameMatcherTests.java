package parkgraph.loaders.match;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.graph.Labels;

import static org.assertj.core.api.Assertions.assertThat;

class NameMatcherTests {

	private static final NameMatcher MATCHER = new NameMatcher(
			Places.of(Map.of("510000", "四川省", "510100", "成都市", "510400", "攀枝花市", "510402", "东区", "510403", "西区",
					"511500", "宜宾市", "511521", "宜宾县", "513200", "阿坝藏族羌族自治州", "510726", "北川羌族自治县", "510700", "绵阳市")));

	private static KnownName name(String label, String text, String kind, @Nullable String region) {
		return new KnownName(new ThingRef(label, text), text, kind, text, region, null);
	}

	private static Match parks(String printed, String... known) {
		return MATCHER.match(Labels.PARK, printed,
				Stream.of(known).map((text) -> name(Labels.PARK, text, "official", null)).toList());
	}

	/** {@code yes} accepted, {@code ask} asked, {@code no} not like it at all. */
	@ParameterizedTest
	@CsvSource({ "成都经开区,成都经济技术开发区,yes", "四川省成都市经开区,成都经济技术开发区,yes", "成都經濟技術開發區,成都经济技术开发区,yes",
			"成都（国家级）经济技术开发区,成都经济技术开发区,yes", "成都高新区,成都经济技术开发区,no", "成都经开区东区,成都经济技术开发区,no", "成都经开区二期,成都经济技术开发区,no",
			"攀枝花东区高新区,攀枝花西区高新技术产业园区,no", "东区高新区,攀枝花东区高新技术产业园区,no", "宜宾市高新区,宜宾高新技术产业园区,ask", "宜宾县高新区,宜宾高新技术产业园区,ask",
			"宜宾市高新区,宜宾县高新技术产业园区,no", "成阿工业园,成都-阿坝工业园区,yes", "阿坝工业园,成都-阿坝工业园区,no", "阿坝州—成都工业园区,成都-阿坝工业园区,no",
			"北川经开区,四川北川经济开发区,yes", "绵阳北川经开区,四川北川经济开发区,yes", "成都北川经开区,四川北川经济开发区,no", "省级成都经济技术开发区,成都经济技术开发区,no",
			"成都省级经开区,成都经济技术开发区,ask", "晨光工业园区,晨光经济开发区,ask", "临港经济开发区,宜宾临港经济开发区,no", "开发区,成都经济技术开发区,no" })
	void aParkIsAcceptedAskedOrNot(String printed, String known, String expected) {
		Match match = parks(printed, known);
		String found = match.accepted().isPresent() ? "yes" : match.isAsked() ? "ask" : "no";
		assertThat(found).as(match.listed().en()).isEqualTo(expected);
	}

	@Test
	void twoThatFitAreAskedTheBestFirst() {
		Match match = parks("晨光经开区", "四川晨光经济开发区", "晨光经济技术开发区");
		assertThat(match.accepted()).isEmpty();
		assertThat(match.candidates()).extracting(Candidate::score).isSortedAccordingTo((one, other) -> other - one);
		assertThat(match.listed().zh()).isEqualTo(
				"晨光经济技术开发区 晨光经济技术开发区（97分，一致：字号“晨光”、类型“经开区”；不计：“经开区”即“经济技术开发区”）；四川晨光经济开发区 四川晨光经济开发区（95分，一致：字号“晨光”、类型“经开区”；不计：省名“四川”、“经开区”即“经济开发区”）");
	}

	@Test
	void aPlaceThatIsAddedMustBeWhereTheParkLies() {
		KnownName there = name(Labels.PARK, "五粮液产业园区", "official", "511500");
		assertThat(MATCHER.match(Labels.PARK, "宜宾市五粮液产业园区", List.of(there)).accepted()).isPresent();
		assertThat(MATCHER.match(Labels.PARK, "成都五粮液产业园区", List.of(there)).candidates()).isEmpty();
		assertThat(parks("宜宾市五粮液产业园区", "五粮液产业园区").isAsked()).isTrue();
	}

	@Test
	void aFormerNameAloneIsNotEnough() {
		KnownName former = name(Labels.PARK, "成都经济开发区", "former", null);
		assertThat(MATCHER.match(Labels.PARK, "成都经开区", List.of(former)).isAsked()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "四川省某某科技有限责任公司,四川某某科技有限公司,yes", "某某集团,某某集团有限公司,yes", "某某集团,某某集团股份有限公司,ask", "某某股份有限公司,某某集团有限公司,no",
			"某某有限公司,某某股份有限公司,no", "成都某某科技有限公司,四川某某科技有限公司,no", "某某科技有限公司,四川某某科技有限公司,ask", "某某,某某科技有限公司,ask",
			"四川某某科技有限公司一厂,四川某某科技有限公司二厂,no", "四川某某科技有限公司成都分公司,四川某某科技有限公司,no", "甲有限公司,甲有限责任公司,no",
			"四川省宜宾某某有限公司,宜宾某某有限公司,ask", "四川省成都某某有限公司,成都某某有限公司,yes" })
	void anEnterpriseIsAcceptedAskedOrNot(String printed, String known, String expected) {
		Match match = MATCHER.match(Labels.ENTERPRISE, printed,
				List.of(name(Labels.ENTERPRISE, known, "official", null)));
		String found = match.accepted().isPresent() ? "yes" : match.isAsked() ? "ask" : "no";
		assertThat(found).as(match.listed().en()).isEqualTo(expected);
	}

	@Test
	void enterprisesAreLookedForByTheirOwnWords() {
		assertThat(MATCHER.keyword("四川省宜宾五粮液集团有限公司")).contains("五粮液");
		assertThat(MATCHER.keyword("有限公司")).isEmpty();
	}

}
