package parkgraph.loaders.kind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.sent.CheckedSending;
import parkgraph.loaders.sent.Sending;
import parkgraph.loaders.sent.SentFiles;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Broken files of every kind go the whole way of what people send, against a real store:
 * each is answered with a report, soon, and nothing is written.
 */
class MutatedSendingsIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private static final int CASES = Integer.getInteger("parkgraph.mutated-files", 500);

	private static final long SEED = Long.getLong("parkgraph.mutation-seed", 20_241_124);

	/** By then everything there is has been loaded and remembered. */
	private static final int SETTLED = 100;

	private static final Duration HANG = Duration.ofSeconds(10);

	private static final long MIB = 1024 * 1024;

	private static final KindCatalogue CATALOGUE = KindCatalogue.shipped();

	@TempDir
	private Path folder;

	@Test
	void brokenFilesAreAnsweredSoonAndWriteNothing() throws IOException {
		publish("区划代码,区划名称,级别\n510000,四川省,省\n510100,成都市,市州\n");
		publish("园区代码,园区名称,级别,类型,所在地区\nSCP001,成都经济技术开发区,国家级,经济技术开发区,成都市\n");
		String before = everything();
		System.out.printf("%d broken files, seed %d%n", CASES, SEED);
		Random random = new Random(SEED);
		List<byte[]> tables = tables();
		List<byte[]> workbooks = workbooks();
		long settled = 0;
		for (int i = 0; i < CASES; i++) {
			List<byte[]> good = (i % 3 == 0) ? tables : workbooks;
			byte[] file = good.get(random.nextInt(good.size()));
			byte[] broken = (i % 3 == 2) ? Mutation.ofParts(file, random) : Mutation.ofBytes(file, random);
			long started = System.nanoTime();
			CheckedSending checked = check(broken, (i % 3 == 0) ? "t.csv" : "t.xlsx");
			assertThat(Duration.ofNanos(System.nanoTime() - started)).as("seed %d, case %d", SEED, i).isLessThan(HANG);
			assertThat(checked.report().findings()).as("seed %d, case %d", SEED, i)
				.allSatisfy((finding) -> assertThat(finding.zh()).isNotBlank())
				.allSatisfy((finding) -> assertThat(finding.en()).isNotBlank().doesNotContain("Exception"));
			if (i == SETTLED) {
				settled = usedHeap();
			}
		}
		assertThat(usedHeap() - settled).as("heap kept since case %d", SETTLED).isLessThan(32 * MIB);
		assertThat(everything()).isEqualTo(before);
	}

	/** The example rows of every declaration, as text in several charsets. */
	private static List<byte[]> tables() throws IOException {
		List<byte[]> files = new ArrayList<>();
		List<Charset> charsets = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16);
		for (Kind kind : CATALOGUE.all()) {
			StringWriter text = new StringWriter();
			try (CsvWriter csv = CsvWriter.builder().build(text)) {
				csv.writeRecord(kind.columns().stream().map(KindColumn::heading).toList());
				csv.writeRecord(kind.columns().stream().map(KindColumn::example).toList());
				csv.writeRecord(kind.columns().stream().map(KindColumn::example).toList());
			}
			files.add(text.toString().getBytes(charsets.get(files.size() % charsets.size())));
		}
		return files;
	}

	private List<byte[]> workbooks() throws IOException {
		List<byte[]> files = new ArrayList<>();
		Templates templates = new Templates(CATALOGUE);
		for (String code : CATALOGUE.codes()) {
			Path file = this.folder.resolve(code + ".xlsx");
			try (OutputStream out = Files.newOutputStream(file)) {
				templates.write(code, Year.of(2023), out);
			}
			files.add(packedAgain(file));
		}
		return files;
	}

	/** As a stream can read it part by part, which templates are not packed for. */
	private static byte[] packedAgain(Path workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipFile parts = new ZipFile(workbook.toFile()); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry part : Collections.list(parts.entries())) {
				zip.putNextEntry(new ZipEntry(part.getName()));
				parts.getInputStream(part).transferTo(zip);
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

	private CheckedSending check(byte[] content, String name) {
		Path file = this.folder.resolve(name);
		try {
			Files.write(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return sent().check(new Sending(List.of(new SentFile(name, file)), LoadOptions.of("某处").year(2023), "测试",
				Audience.INTERNAL, "tester"));
	}

	private void publish(String csv) {
		sent().publish(check(csv.getBytes(StandardCharsets.UTF_8), "good.csv"), false, Progress.UNHEARD);
	}

	private static SentFiles sent() {
		return new SentFiles(STORE.driver(), KindSettings.shipped(), CheckSettings.standard(LocalDate.of(2024, 5, 20)));
	}

	/** How many nodes and relationships there are, and the state. */
	private static String everything() {
		return "%d nodes, %d relationships, state %d".formatted(STORE.number("MATCH (n) RETURN count(n)"),
				STORE.number("MATCH ()-[r]->() RETURN count(r)"), STORE.number("MATCH (s:Store) RETURN s.state"));
	}

	private static long usedHeap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

}
