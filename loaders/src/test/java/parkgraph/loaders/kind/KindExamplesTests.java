package parkgraph.loaders.kind;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import parkgraph.loaders.content.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of every declaration are right: filled in as they stand, they are read
 * without a complaint.
 */
class KindExamplesTests {

	private static final KindCatalogue CATALOGUE = KindCatalogue.shipped();

	@TempDir
	Path folder;

	static List<String> codes() {
		return CATALOGUE.codes();
	}

	@ParameterizedTest
	@MethodSource("codes")
	void theExampleRowIsReadWithoutAComplaint(String code) throws IOException {
		Kind kind = CATALOGUE.find(code).orElseThrow();
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(kind.columns().stream().map(KindColumn::heading).toList());
			csv.writeRecord(kind.columns().stream().map(KindColumn::example).toList());
		}
		ReadFile read = ReadFile.of(LoadOptions.of("某处").year(2023), ReadFile.csv(this.folder, text.toString()));
		assertThat(read.problems()).isEmpty();
		assertThat(read.things().size() + read.stated().size() + read.links().size() + read.names().size())
			.isPositive();
	}

	@Test
	void everyColumnThatMustBeFilledInHasAnExample() {
		assertThat(CATALOGUE.all()).allSatisfy((kind) -> assertThat(kind.columns())
			.filteredOn((column) -> column.need() != KindColumn.Need.NO)
			.allSatisfy((column) -> assertThat(column.example()).as("%s %s", kind.code(), column.id()).isNotBlank()));
	}

	@Test
	void measuresHangOnTheirDocumentAndOnWhoIsResponsible() {
		ReadFile read = ReadFile.of(LoadOptions.of("某处"),
				ReadFile.csv(this.folder, "政策文件,条款,措施内容,责任单位,完成期限\n关于加快建设质量强省的实施意见,（十四）,建设县级综合检测平台,省质监局；省科技厅,2020\n"));
		assertThat(read.problems()).isEmpty();
		String measure = read.links().get(0).replaceAll(".*-> ", "");
		assertThat(read.links()).containsExactly("PolicyDocument/doc-1 -CALLS_FOR-> " + measure,
				measure + " -RESPONSIBLE-> Organisation/" + key("省质监局"),
				measure + " -RESPONSIBLE-> Organisation/" + key("省科技厅"));
		assertThat(read.things()).anyMatch((thing) -> thing.startsWith(measure + " {clause=（十四）, deadline=2020"))
			.contains("Organisation/" + key("省科技厅") + " {zh=省科技厅}");
	}

	private static String key(String name) {
		return Keys.of("org", name);
	}

	@Test
	void inspectionsKeepTheirNumbersAndWhomTheyInspected() {
		ReadFile read = ReadFile.of(LoadOptions.of("某处"), ReadFile.csv(this.folder,
				"检查对象,检查日期,检查种类,产品,抽查批次,不合格批次\n某某科技有限公司,2023年6月,省级监督抽查,电线,\"1,020\",二\n成都经开区,2023-07,风险监测,白酒,20,0\n"));
		assertThat(read.problems()).containsExactly("F2 bad-cell “二”不是整数（列“不合格批次”）；请改正");
		assertThat(read.things()).singleElement()
			.asString()
			.contains("{batches=20, date=2023-07, failed=0, kind=risk-monitoring, product=白酒, source=");
		assertThat(read.links()).singleElement().asString().endsWith("-INSPECTS-> Park/SCP001");
	}

}
