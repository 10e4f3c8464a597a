package parkgraph.ontology.scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScopeReaderTests {

	private static final ScopeReader READER = ScopeReader.shipped();

	/** Notes of the real files that state a scope. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			“1525工程”口径 | regime:programme/1525工程
			区属口径 | area:own
			汽车工业 | industry:汽车工业
			龙泉驿区与经开区合并口径 | area:larger/龙泉驿区
			整车 | industry:整车
			整车企业 | industry:整车
			一区三园 | area:several-sites
			44户规模以上入园工业企业 | units:above-scale-industry
			不含攀钢、攀煤、钢城集团 | without:攀煤,攀钢,钢城集团
			全市规上白酒企业 | units:above-scale;industry:白酒
			全市规上白酒企业55户 | units:above-scale;industry:白酒
			全市规上酒业 | units:above-scale;industry:酒业
			包括彭山经开区和成眉工业集中区 | area:larger/彭山经开区和成眉工业集中区
			全市全口径 | units:all
			核心区;同比增长23.5% | area:core
			2015年1-10月;规模以上高新技术企业 | units:above-scale-high-tech
			2016年1-7月;规模以上企业 | units:above-scale
			仅高技术产业企业90129家 | industry:高技术产业
			1区22园;聚合站点 | area:several-sites
			2016年上半年;规模以上法人单位6760个,按注册地;表中未见单位列,单位为推定 | units:above-scale;place:registered
			2016年1季度;规模以上法人单位620个,按经营地;单位为推定 | units:above-scale;place:operating
			中国火炬统计年鉴2024卷=2023年数据 表1-3第2行 | regime:torch
			火炬统计;同比下降8.8%;园区名由收集者据口号推定 | regime:torch
			麓谷园区 | area:part/麓谷园区
			仅新材料产业 | industry:新材料产业
			2017年前三季度;仅五大主导产业 | industry:五大主导产业
			区政合一(新市区)口径;增长20% | area:larger/新市区
			新吴区合并口径;增长7.8% | area:larger/新吴区
			滨江区合并口径 | area:larger/滨江区
			2005年一季度;工业 | units:industry
			截至11月底;新区本级,不含阳和工业新区 | area:own;without:阳和工业新区
			仅石油化工产业 | industry:石油化工产业
			突破(下限);仅沃尔沃汽车产业 | industry:沃尔沃汽车产业
			首次突破千亿元;口径为三次产业合计(含一产三产),非仅工业 | units:all
			含观澜湖;一区七园口径 | area:larger/观澜湖
			同比+12.55%;注明“商务平台数据” | regime:commerce
			""")
	void readsTheScopesOfTheRealFiles(String note, String code) {
		assertThat(READER.read(Scope.UNSTATED, note).scope().code()).isEqualTo(code);
	}

	/**
	 * Notes of the real files that say something else, and must not be taken for a scope.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "", "同比增长26.7%", "企业91户,其中规模企业27户", "规上企业289家;年份由报道推定", "全省园区", "1525工程园区",
			"三江新区范围大于宜宾临港经开区(核心区)", "占全市66.9%", "两区合计,占全市56.3%", "含一汽大众(原文另有剔除口径的产业比)", "含北川、中江",
			"2002-2007年累计,非当年;一区多园之一", "“开发区”口径,预计数", "涉钒钛8户;年份为推定", "修订后口径", "“2+9”园区,规上企业454户", "三大产业功能区;年份推定",
			"9大产业园区", "全市", "不同于广汉的国家级德阳高新区" })
	void leavesEverythingElseANote(String note) {
		assertThat(READER.read(Scope.UNSTATED, note).scope()).isEqualTo(Scope.UNSTATED);
	}

	@Test
	void keepsWhatIsNoScopeAsNotes() {
		ScopeReading reading = READER.read(Scope.UNSTATED, "核心区;同比增长23.5%");
		assertThat(reading.notes()).containsExactly("同比增长23.5%");
		assertThat(reading.contradictions()).isEmpty();
	}

	@Test
	void addsToWhatTheNameSays() {
		ScopeReading reading = READER.read(Scope.parse("units:above-scale-industry"), "不含攀钢、攀煤、钢城集团");
		assertThat(reading.scope().code()).isEqualTo("units:above-scale-industry;without:攀煤,攀钢,钢城集团");
	}

	@Test
	void whatContradictsTheNameIsReportedAndLeftOut() {
		ScopeReading reading = READER.read(Scope.parse("units:above-scale-industry"), "规模以上企业;核心区");
		assertThat(reading.scope().code()).isEqualTo("units:above-scale-industry;area:core");
		assertThat(reading.contradictions()).containsExactly("规模以上企业");
	}

}
