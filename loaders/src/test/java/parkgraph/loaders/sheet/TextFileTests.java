package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TextFileTests {

	private static final String TABLE = "园区代码,园区名称,营业收入\nSCP001,成都经济技术开发区,1024.5\n";

	@TempDir
	Path folder;

	private Path write(byte[] bytes) {
		try {
			return Files.write(this.folder.resolve("t.csv"), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String note(byte[] bytes) {
		try (TableFile table = Seen.open(write(bytes))) {
			return table.notes().get(0).zh();
		}
	}

	private String refusal(byte[] bytes) {
		UnreadableFileException refused = catchThrowableOfType(UnreadableFileException.class,
				() -> Seen.open(write(bytes)));
		assertThat(refused).isNotNull();
		return refused.wording().zh();
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,UTF-8", "GBK,GB18030/GBK", "GB18030,GB18030/GBK", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE" })
	void findsTheEncoding(String charset, String called) {
		byte[] bytes = TABLE.getBytes(Charset.forName(charset));
		assertThat(note(bytes)).isEqualTo("按" + called + "编码、逗号分隔读入");
		assertThat(Seen.texts(write(bytes))).containsExactly(List.of("园区代码", "园区名称", "营业收入"),
				List.of("SCP001", "成都经济技术开发区", "1024.5"));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,UTF-8 BOM", "UTF-16LE,UTF-16LE BOM", "UTF-16BE,UTF-16BE BOM" })
	void byteOrderMarksDecideAndAreNoText(String charset, String called) {
		byte[] bytes = ("\uFEFF" + TABLE).getBytes(Charset.forName(charset));
		assertThat(note(bytes)).isEqualTo("按" + called + "编码、逗号分隔读入");
		assertThat(Seen.texts(write(bytes)).get(0)).first().isEqualTo("园区代码");
	}

	@Test
	void fourByteSignsOfGb18030AreRead() {
		byte[] bytes = "名称,地名\n四川省成都市锦江区,\uD842\uDFB7家坝\n".repeat(20).getBytes(Charset.forName("GB18030"));
		assertThat(Seen.texts(write(bytes)).get(1)).containsExactly("四川省成都市锦江区", "\uD842\uDFB7家坝");
	}

	@Test
	void fewWordsThatAreValidInBothAreTakenForChinese() {
		byte[] bytes = "姓名,单位\n模式,模式\n".getBytes(Charset.forName("GBK"));
		assertThat(Seen.texts(write(bytes)).get(0)).containsExactly("姓名", "单位");
	}

	@ParameterizedTest
	@CsvSource({ "Big5,四川省產業園區營業收入工業總產值高新技術", "Shift_JIS,四川省産業園区のデータをまとめた一覧表です",
			"windows-1252,Région économique près de Chengdu" })
	void otherEncodingsAreRefusedAndNotGuessed(String charset, String text) {
		assertThat(refusal(("a,b\n" + text + ",1\n").getBytes(Charset.forName(charset))))
			.isEqualTo("文字编码不是UTF-8、GB18030/GBK或UTF-16（?）；请在Excel中另存为“CSV UTF-8（逗号分隔）”后重新提交");
	}

	@Test
	void textThatWasGarbledBeforeIsRefused() {
		String garbled = new String("四川产业园区收入".getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
		assertThat(refusal((garbled + ",1\n").getBytes(StandardCharsets.UTF_8))).startsWith("文字在保存时已成乱码（例如“鍥涘窛");
		assertThat(refusal("名称,值\n锟斤拷,1\n".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("文字在保存时已成乱码（例如“名称,值\n锟斤拷,1”）；请从原始文件重新导出，编码选UTF-8");
	}

	@Test
	void nulBytesAreRefused() {
		assertThat(refusal("名称,值\n甲\0,1\n".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("文本文件里有空字节（第15个字节起），不是正常的表格；请重新导出");
	}

	@Test
	void aMarkThatLiesIsRefused() {
		byte[] bytes = TABLE.getBytes(Charset.forName("GBK"));
		byte[] marked = new byte[bytes.length + 3];
		System.arraycopy(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, 0, marked, 0, 3);
		System.arraycopy(bytes, 0, marked, 3, bytes.length);
		assertThat(refusal(marked)).startsWith("文字编码不是UTF-8、GB18030/GBK或UTF-16（UTF-8 BOM）");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			逗号|a,b;c\\n1,2;3\\n
			制表符|a\\tb,c\\n1\\t2,000\\n
			分号|a;b;c\\n1;2,500,000;3\\n1;2;3\\n
			逗号|a、b\\n1、2\\n
			逗号|"a;b;c",d\\n"1;2;3",4\\n
			""")
	void findsTheSeparator(String zh, String text) {
		byte[] bytes = text.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);
		assertThat(note(bytes)).isEqualTo("按UTF-8编码、" + zh + "分隔读入");
	}

	@Test
	void titlesAboveTheTableDoNotDecideTheSeparator() {
		assertThat(note("2023年园区统计表;一\n名称;收入;人数\n甲;1,000;5\n乙;2,000;6\n".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("按UTF-8编码、分号分隔读入");
	}

	@Test
	void rowsCountAsASpreadsheetShowsThem() {
		assertThat(Seen.cells(write("甲,乙\n\n\"一\n二\",3\n,4\n".getBytes(StandardCharsets.UTF_8))))
			.containsExactly("A1 TEXT 甲", "B1 TEXT 乙", "A3 TEXT 一\n二", "B3 TEXT 3", "B4 TEXT 4");
	}

	@Test
	void formulasInTextAreText() {
		assertThat(Seen.texts(write("名称,值\n=1+1,@x\n".getBytes(StandardCharsets.UTF_8))).get(1)).containsExactly("=1+1",
				"@x");
	}

}
