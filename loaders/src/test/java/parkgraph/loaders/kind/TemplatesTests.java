package parkgraph.loaders.kind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import parkgraph.loaders.LoadingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplatesTests {

	private static final KindCatalogue CATALOGUE = KindCatalogue.shipped();

	private static final LoadOptions IN_2023 = LoadOptions.of("某处").year(2023);

	@TempDir
	Path folder;

	static List<String> codes() {
		return CATALOGUE.codes();
	}

	@ParameterizedTest
	@MethodSource("codes")
	void everyTemplateComesBackAsItsOwnKindAndItsExampleIsSkipped(String code) throws IOException {
		Path file = this.folder.resolve(code + ".xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			new Templates(CATALOGUE).write(code, Year.of(2023), out);
		}
		ReadFile read = ReadFile.of(IN_2023, file);
		Kind kind = CATALOGUE.find(code).orElseThrow();
		assertThat(read.problems()).isEmpty();
		assertThat(read.stated()).isEmpty();
		assertThat(read.things()).isEmpty();
		assertThat(read.notes()).contains(
				"%s!4 识别为“%s”：认出%d列，共%3$d列".formatted(kind.name().zh(), kind.name().zh(), kind.columns().size()),
				"填表说明!1 工作表“填表说明”没有可识别的表格，未读入");
		if (kind.has(Becomes.Role.ACTION)) {
			assertThat(read.notes()).contains(kind.name().zh() + "!5 “示例”是模板的示例行，跳过");
		}
	}

	@Test
	void aFilledInWorkbookOfALibraryIsRead() throws IOException {
		Path file = this.folder.resolve("filled.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			Workbook workbook = new Workbook(out, "test", "1.0");
			Worksheet sheet = workbook.newWorksheet("2023年");
			sheet.value(0, 0, "2023年园区数据");
			sheet.range(0, 0, 0, 2).merge();
			sheet.value(1, 0, "园区名称");
			sheet.range(1, 0, 2, 0).merge();
			sheet.value(1, 1, "营业收入（亿元）");
			sheet.range(1, 1, 1, 2).merge();
			sheet.value(2, 1, "上年");
			sheet.value(2, 2, "本年");
			sheet.value(3, 0, "成都经济技术开发区");
			sheet.value(3, 1, 0.1 + 0.2);
			sheet.value(3, 2, 1200.5);
			sheet.hideRow(3);
			sheet.hideColumn(1);
			workbook.finish();
		}
		ReadFile read = ReadFile.of(IN_2023, file);
		assertThat(read.problems()).isEmpty();
		assertThat(read.stated()).containsExactly(
				"Park/SCP001 operating-revenue 2022 unstated UNSTATED 30000000 | 2023年!B4 | 0.3亿元",
				"Park/SCP001 operating-revenue 2023 unstated UNSTATED 120050000000 | 2023年!C4 | 1200.5亿元");
		assertThat(read.notes()).contains("2023年!B3 B列“营业收入 · 上年”是隐藏列，照常读入", "2023年!4 隐藏了1行（从第4行起），照常读入");
	}

	@Test
	void versionsChangeWithTheDeclaration() {
		List<String> versions = CATALOGUE.all().stream().map(Templates::version).toList();
		assertThat(versions).doesNotHaveDuplicates().allMatch((version) -> version.matches("[a-z-]+-[0-9a-f]{12}"));
	}

	@Test
	void unknownKindsAreNamedWithThoseThereAre() {
		assertThatThrownBy(() -> new Templates(CATALOGUE).write("weather", Year.of(2023), new ByteArrayOutputStream()))
			.isInstanceOf(LoadingException.class)
			.hasMessageContaining("There is no kind \"weather\"; there are: regions, ");
	}

}
