package parkgraph.loaders.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hundred thousand rows with a text of their own each take no more heap than a few.
 */
class LargeWorkbookTests {

	private static final int ROWS = 200_000;

	@TempDir
	Path folder;

	@Test
	void heapStaysFlat() throws IOException {
		Path file = large();
		long early = 0;
		long late = 0;
		long count = 0;
		try (TableFile table = Seen.open(file); SheetRows rows = table.rows(table.sheets().get(0))) {
			for (SheetRow row = rows.next(); row != null; row = rows.next()) {
				count++;
				if (row.number() == 1_000) {
					early = used();
				}
				if (row.number() == ROWS - 1_000) {
					late = used();
					assertThat(row.cells()).extracting(SheetCell::text)
						.containsExactly("四川省某某科技有限公司" + (ROWS - 1_001), "199000", "0.5");
				}
			}
		}
		assertThat(count).isEqualTo(ROWS);
		assertThat(late - early).isLessThan(4L << 20);
		// One place to start at for each text, four bytes each, and the reader's buffers.
		assertThat(early).isLessThan(100L << 20);
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private Path large() throws IOException {
		Path frame = new TestWorkbook().sheet("s", "").write(this.folder.resolve("frame.xlsx"));
		Path file = this.folder.resolve("large.xlsx");
		try (ZipFile from = new ZipFile(frame.toFile());
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry : Collections.list(from.entries())) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				switch (entry.getName()) {
					case "xl/worksheets/sheet1.xml" -> write(zip, "<worksheet><sheetData>",
							"<row r=\"%2$d\"><c r=\"A%2$d\" t=\"s\"><v>%1$d</v></c><c r=\"B%2$d\"><v>%2$d</v></c><c r=\"C%2$d\"><v>0.5</v></c></row>",
							"</sheetData></worksheet>");
					case "xl/sharedStrings.xml" -> write(zip, "<sst>", "<si><t>四川省某某科技有限公司%1$d</t></si>", "</sst>");
					default -> from.getInputStream(entry).transferTo(zip);
				}
				zip.closeEntry();
			}
		}
		return file;
	}

	private static void write(OutputStream out, String start, String each, String end) throws IOException {
		out.write(start.getBytes(StandardCharsets.UTF_8));
		for (int i = 0; i < ROWS; i++) {
			out.write(each.formatted(i, i + 1).getBytes(StandardCharsets.UTF_8));
		}
		out.write(end.getBytes(StandardCharsets.UTF_8));
	}

}
