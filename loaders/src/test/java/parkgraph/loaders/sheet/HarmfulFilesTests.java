package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Each is refused with one line that says what to do.
 */
class HarmfulFilesTests {

	private static final FileLimits SMALL = new FileLimits(1 << 20, 40L << 20, 300, 100, 10, 50, 2, 3);

	@TempDir
	Path folder;

	private String refusal(Path file) {
		UnreadableFileException refused = catchThrowableOfType(UnreadableFileException.class, () -> {
			try (TableFile table = Seen.open(file, SMALL)) {
				for (Sheet sheet : table.sheets()) {
					try (SheetRows rows = table.rows(sheet)) {
						while (rows.next() != null) {
							// To the end.
						}
					}
				}
			}
		});
		assertThat(refused).isNotNull();
		assertThat(refused.wording().en()).isNotBlank();
		return refused.problem().id() + ": " + refused.wording().zh();
	}

	private Path write(TestWorkbook workbook) {
		return workbook.write(this.folder.resolve("t.xlsx"));
	}

	private Path bytes(String name, byte[] bytes) {
		try {
			return Files.write(this.folder.resolve(name), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TestWorkbook one() {
		return new TestWorkbook().grid("s", new Object[] { 1 });
	}

	@Test
	void emptyFiles() {
		assertThat(refusal(bytes("t.csv", new byte[0]))).isEqualTo("empty: 文件是空的，没有可读的内容");
	}

	@Test
	void largeFiles() {
		assertThat(refusal(bytes("t.csv", new byte[(1 << 20) + 1])))
			.isEqualTo("too-large: 文件大小为1048577 B，超过上限1048576 B；请拆分后分别提交");
	}

	@Test
	void oldWorkbooksAndEncryptedOnes() {
		assertThat(refusal(bytes("t.xls", compound("Workbook"))))
			.isEqualTo("old-excel: 这是旧版Excel文件（.xls）；请用Excel或WPS另存为“Excel工作簿（.xlsx）”后重新提交");
		assertThat(refusal(bytes("t.xlsx", compound("EncryptedPackage"))))
			.isEqualTo("encrypted: 工作簿设了打开密码，无法读取；请取消密码（文件→信息→保护工作簿）后重新提交");
		assertThat(refusal(bytes("t.doc", compound("WordDocument"))))
			.isEqualTo("not-a-table: 这不是表格文件（Office 97–2003）；可以提交xlsx、csv、tsv");
	}

	/** A compound file whose directory is in its fourth sector. */
	private static byte[] compound(String stream) {
		ByteBuffer file = ByteBuffer.allocate(512 * 6).order(ByteOrder.LITTLE_ENDIAN);
		file.put(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
				(byte) 0xE1 });
		file.putShort(30, (short) 9);
		file.putInt(48, 3);
		file.position(512 * 4);
		file.put(stream.getBytes(StandardCharsets.UTF_16LE));
		return file.array();
	}

	@Test
	void otherDocuments() {
		assertThat(refusal(bytes("t.xlsx", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))))
			.isEqualTo("not-a-table: 这不是表格文件（PDF）；可以提交xlsx、csv、tsv");
		assertThat(refusal(bytes("t.csv", "<html><table>".getBytes(StandardCharsets.UTF_8))))
			.startsWith("not-a-table: ");
		assertThat(refusal(write(one().part("word/document.xml", "<a/>")))).startsWith("not-a-table: ");
	}

	@Test
	void programsAndLinks() {
		assertThat(refusal(write(one().part("xl/vbaProject.bin", "x"))))
			.isEqualTo("macros: 工作簿含有宏（xl/vbaProject.bin），不予读取；请另存为不含宏的“Excel工作簿（.xlsx）”后重新提交");
		assertThat(refusal(write(one().part("xl/externalLinks/externalLink1.xml", "<a/>"))))
			.startsWith("external-links: ");
		assertThat(refusal(write(one().part("xl/workbook.bin", "x")))).startsWith("binary-workbook: ");
	}

	@Test
	void zeroesPackedTight() {
		String bomb = "<worksheet><sheetData>" + " ".repeat(41 << 20) + "</sheetData></worksheet>";
		assertThat(refusal(write(one().part("xl/worksheets/sheet1.xml", bomb))))
			.isEqualTo("zip-bomb: 工作簿的“xl/worksheets/sheet1.xml”解压后异常庞大，不予读取；请用Excel打开检查，删除多余的行列后另存再提交");
	}

	@Test
	void entities() {
		String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";
		assertThat(refusal(write(one().part("xl/worksheets/sheet1.xml", entity))))
			.isEqualTo("xml-entities: 工作簿的“xl/worksheets/sheet1.xml”含有XML实体定义，不予读取；请用Excel打开后另存再提交");
		assertThat(refusal(write(one().part("xl/sharedStrings.xml", "<!DOCTYPE a><sst/>"))))
			.startsWith("xml-entities: ");
	}

	@Test
	void brokenWorkbooks() throws IOException {
		byte[] whole = Files.readAllBytes(write(one()));
		assertThat(refusal(bytes("cut.xlsx", Arrays.copyOf(whole, whole.length / 2)))).startsWith("damaged: ");
		assertThat(refusal(write(one().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"))))
			.startsWith("damaged: 文件已损坏或不完整（xl/worksheets/sheet1.xml:1）");
		assertThat(refusal(write(one().part("xl/worksheets/sheet1.xml", "<a>".repeat(200) + "</a>".repeat(200)))))
			.startsWith("damaged: ");
		assertThat(refusal(
				write(new TestWorkbook().sheet("s", "<sheetData><row><c t=\"s\"><v>99</v></c></row></sheetData>"))))
			.startsWith("damaged: ");
		assertThat(refusal(write(new TestWorkbook().sheet("s", "<sheetData><row r=\"3\"/><row r=\"3\"/></sheetData>"))))
			.startsWith("damaged: ");
		assertThat(refusal(bytes("zip.xlsx", new byte[] { 'P', 'K', 3, 4 }))).startsWith("damaged: ");
	}

	@Test
	void sheetsWithoutEnd() {
		assertThat(refusal(write(new TestWorkbook().sheet("甲", "<sheetData><row r=\"101\"/></sheetData>"))))
			.isEqualTo("too-many-rows: 工作表“甲”超过100行；请拆分后分别提交");
		assertThat(refusal(write(
				new TestWorkbook().sheet("甲", "<sheetData><row r=\"1\"><c r=\"K1\"><v>1</v></c></row></sheetData>"))))
			.isEqualTo("too-many-columns: 工作表“甲”超过10列；请删除多余的列后重新提交");
		assertThat(refusal(write(one().grid("b").grid("c")))).isEqualTo("too-many-sheets: 工作簿有3个工作表，超过上限2；请拆分后分别提交");
		assertThat(refusal(write(new TestWorkbook().sheet("甲",
				"<sheetData/><mergeCells>" + "<mergeCell ref=\"A1:B1\"/>".repeat(4) + "</mergeCells>"))))
			.isEqualTo("too-many-merged-cells: 工作表“甲”的合并单元格超过3处；请取消数据区的合并后重新提交");
	}

	@Test
	void textsNoCellCanHold() {
		assertThat(refusal(write(new TestWorkbook().grid("甲", new Object[] { "字".repeat(51) }))))
			.isEqualTo("cell-too-long: “sharedStrings”处一个单元格的文字超过50个字符；请检查是否少了引号");
		assertThat(refusal(bytes("t.csv", ("甲,乙\n1," + "字".repeat(51)).getBytes(StandardCharsets.UTF_8))))
			.isEqualTo("cell-too-long: “B2”处一个单元格的文字超过50个字符；请检查是否少了引号");
	}

	@Test
	void quotesThatDoNotFit() {
		assertThat(refusal(bytes("t.csv", "甲,乙\n\"1\"x,2\n".getBytes(StandardCharsets.UTF_8))))
			.isEqualTo("quotes: 第1行之后的引号不成对；请检查该处的引号");
	}

}
