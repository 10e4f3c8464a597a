package parkgraph.ontology.indicator;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorNamesTests {

	private static final Indicators INDICATORS = Indicators.shipped();

	private static final IndicatorNames NAMES = IndicatorNames.shipped(INDICATORS);

	static Stream<TableRow> namesOfTheRealFiles() {
		return ShippedTable.rows(IndicatorNamesTests.class, "printed-names.csv").stream();
	}

	@ParameterizedTest
	@MethodSource("namesOfTheRealFiles")
	void everyNameOfTheRealFilesIsKnown(TableRow row) {
		NameReading reading = NAMES.read(row.text("name"), row.text("unit"));
		assertThat(reading).isInstanceOf(NameReading.Known.class);
	}

	@ParameterizedTest
	@CsvSource({ "营业收入", "营收", "营业总收入", "总营业收入", "operating revenue", "Operating Revenue", "営業収入", "年营业收入", "全年营收" })
	void isOperatingRevenue(String name) {
		assertThat(known(name, "亿元").indicator().code()).isEqualTo("operating-revenue");
		assertThat(known(name, "亿元").name().scope()).isEqualTo(Scope.UNSTATED);
	}

	@ParameterizedTest
	@CsvSource({ "主营业务收入,main-business-revenue", "主营收入,main-business-revenue", "销售收入,sales-revenue",
			"销售(营业)收入,sales-or-operating-revenue", "销售（营业）收入,sales-or-operating-revenue", "总收入,total-revenue",
			"技工贸总收入,technology-industry-trade-revenue", "工业总产值,gross-industrial-output", "产值,output-value",
			"增加值,value-added", "工业增加值,industrial-value-added", "GDP,gdp", "地区生产总值（GDP）,gdp",
			"产值和服务型收入,output-and-service-revenue", "产值和服务性收入,output-and-service-revenue",
			"产值和综合性收入,output-and-combined-revenue", "产业规模,industry-scale" })
	void isAnotherIndicator(String name, String code) {
		assertThat(known(name, "亿元").indicator().code()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "规上工业总产值,gross-industrial-output,units:above-scale-industry", "汽车工业销售收入,sales-revenue,industry:汽车工业",
			"三次产业主营业务收入,main-business-revenue,units:all", "四上企业主营业务收入,main-business-revenue,units:four-above",
			"工业企业主营业务收入,main-business-revenue,units:industry", "规上企业营业收入,operating-revenue,units:above-scale",
			"高新技术产业营业收入,operating-revenue,industry:高新技术产业", "全省开发区营业收入,operating-revenue,parks:development-zone",
			"10家国家级经开区一季度规上工业总产值,gross-industrial-output,units:above-scale-industry;parks:10家国家级经开区" })
	void aNameStatesPartsOfTheScope(String name, String code, String scope) {
		assertThat(known(name, "亿元").indicator().code()).isEqualTo(code);
		assertThat(known(name, "亿元").name().scope().code()).isEqualTo(scope);
	}

	@Test
	void aNameMayStatePeriodNatureAndQualifier() {
		assertThat(known("1-8月PM2.5浓度", "μg/m3").name().period()).isEqualTo("1-8月");
		assertThat(known("目标:全省开发区营业收入", "万亿元左右").name().nature()).isEqualTo(Nature.PLAN);
		assertThat(known("销售收入超500亿元的开发区数(预计)", "个以上").name().nature()).isEqualTo(Nature.PROJECTED);
		assertThat(known("园区税收(突破)", "亿元").name().qualifier()).isEqualTo("突破");
	}

	@ParameterizedTest
	@CsvSource({ "营业收入超1000亿元的园区数,operating-revenue,100000000000,OVER,industrial-park",
			"营业收入超500亿元的园区数,operating-revenue,50000000000,OVER,industrial-park",
			"销售收入超过1000亿元的开发区数(预计),sales-revenue,100000000000,OVER,development-zone",
			"营业收入超千亿元的开发区数,operating-revenue,100000000000,OVER,development-zone",
			"目标:营业收入3000亿元以上的开发区数,operating-revenue,300000000000,AT_LEAST,development-zone",
			"营收超过千亿元的省级高新区数,operating-revenue,100000000000,OVER,provincial-high-tech-zone",
			"营业收入超万亿元高新区,operating-revenue,1000000000000,OVER,high-tech-zone" })
	void countsOfParksSayWhatTheyCount(String name, String indicator, long threshold, Comparator comparator,
			String population) {
		assertThat(known(name, "个").indicator().counts())
			.isEqualTo(new ParkCount(indicator, threshold, comparator, population));
	}

	@Test
	void theUnitTellsExportsInDollarsFromThoseInYuan() {
		assertThat(known("出口总额", "亿元").indicator().code()).isEqualTo("exports");
		assertThat(known("出口总额", "亿美元").indicator().code()).isEqualTo("exports-usd");
		assertThat(known("出口创汇", "万美元").indicator().code()).isEqualTo("export-earnings-usd");
	}

	@Test
	void dollarsKnownOnlyUnderTheirOwnNameAreNeverReadAsYuan() {
		assertThat(unknown("出口创汇", "亿元")).isEqualTo("指标名称表里没有“出口创汇” / \"出口创汇\" is not in the list of indicator names");
	}

	@Test
	void anUnknownNameIsAnAnswer() {
		assertThat(unknown("开票收入", "亿元")).isEqualTo("指标名称表里没有“开票收入” / \"开票收入\" is not in the list of indicator names");
	}

	@Test
	void growthIsAnIndicatorOfItsOwn() {
		Indicator growth = known("工业总产值增速", "%").indicator();
		assertThat(growth.code()).isEqualTo("growth-of-gross-industrial-output");
		assertThat(growth.growthOf()).isEqualTo("gross-industrial-output");
		assertThat(growth.name().zh()).isEqualTo("工业总产值增速");
		assertThat(growth.name().en()).isEqualTo("Growth of gross industrial output");
		assertThat(INDICATORS.growthOf("gdp", GrowthBasis.YEARLY_MEAN).orElseThrow().name().en())
			.isEqualTo("Mean yearly growth of GDP");
	}

	@Test
	void everyIndicatorIsDescribedInBothLanguages() {
		assertThat(INDICATORS.all()).allSatisfy((indicator) -> {
			assertThat(indicator.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
			assertThat(indicator.name().zh()).isNotBlank();
			assertThat(indicator.name().en()).matches("[A-Za-z0-9 ,.()'-]+");
			assertThat(indicator.definition().zh()).isNotBlank();
			assertThat(indicator.definition().en()).isNotBlank();
		});
	}

	private static NameReading.Known known(String name, String unit) {
		NameReading reading = NAMES.read(name, unit);
		assertThat(reading).isInstanceOf(NameReading.Known.class);
		return (NameReading.Known) reading;
	}

	private static String unknown(String name, String unit) {
		return NAMES.read(name, unit)
			.either((known) -> known.indicator().code(), (reason) -> reason.zh() + " / " + reason.en());
	}

}
