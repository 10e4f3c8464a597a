package parkgraph.loaders.kind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

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
				case 0 -> Mutation.ofBytes(workbook, random);
				case 1 -> Mutation.ofParts(workbook, random);
				default -> Mutation.ofBytes(table, random);
			};
			Files.write(file, mutated);
			assertThatCode(() -> ReadFile.of(IN_2023, file)).as("seed %d, case %d", SEED, i).doesNotThrowAnyException();
		}
		assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMinutes(2));
	}

}
