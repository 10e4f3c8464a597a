package parkgraph.loaders.kind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.sheet.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Good files with something broken in them: whatever it is, reading ends soon, with
 * findings and without an exception.
 */
class MutatedFilesTests {

	private static final int CASES = 600;

	private static final long SEED = 20_231_231;

	private static final LoadOptions IN_2023 = LoadOptions.of("某处").year(2023);

	private static final List<String> PIECES = List.of("<", ">", "\"", "&amp;", "&#0;", "\0", "]]>", "<row>", "</c>",
			"<v>1E999</v>", "<v>-1</v>", "A1:ZZ99999999", "r=\"ZZZZZ9\"", "<!DOCTYPE a>", ",,,,", "\n\n", "\"\n",
			"\uFFFE", "合计", "2023年", "99999999999999999999", "（", "=1+1");

	@TempDir
	Path folder;

	private byte[] workbook() throws IOException {
		return Files.readAllBytes(ReadFile.workbook(this.folder, new TestWorkbook()
			.merged("园区", List.of("A1:C1", "A2:A3"), new Object[] { "2023年园区主要指标" },
					new Object[] { "园区名称", "营业收入（万元）", "利润总额（万元）" }, new Object[] { null, "本年", "本年" },
					new Object[] { "成都经开区", 12000000, "1,000" }, new Object[] { "合计", 1, 2 })
			.grid("企业", new Object[] { "统一社会信用代码", "企业名称" }, new Object[] { "91350100M000100Y43", "某某科技有限公司" })));
	}

	@Test
	void brokenBytesAndBrokenPartsEndInFindings() throws IOException {
		Random random = new Random(SEED);
		byte[] workbook = workbook();
		byte[] table = "园区代码,年份,营业收入（亿元）\nSCP001,2022,\"1,200\"\nSCP002,2023,5\n".getBytes(StandardCharsets.UTF_8);
		Path file = this.folder.resolve("mutated");
		long started = System.nanoTime();
		for (int i = 0; i < CASES; i++) {
			byte[] mutated = switch (i % 3) {
				case 0 -> bytes(workbook, random);
				case 1 -> parts(workbook, random);
				default -> bytes(table, random);
			};
			Files.write(file, mutated);
			assertThatCode(() -> ReadFile.of(IN_2023, file)).as("seed %d, case %d", SEED, i).doesNotThrowAnyException();
		}
		assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMinutes(2));
	}

	/** Some bytes changed, or the end cut off. */
	private static byte[] bytes(byte[] good, Random random) {
		byte[] bytes = good.clone();
		for (int i = random.nextInt(4); i >= 0; i--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
	}

	/** A piece put into the text of each part, packed properly again. */
	private static byte[] parts(byte[] good, Random random) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(good));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
				if (random.nextInt(4) == 0) {
					int at = random.nextInt(text.length());
					int end = Math.min(text.length(), at + random.nextInt(5));
					text = text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(end);
				}
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(text.getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

}
