package parkgraph.loaders.sent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.LoadingException;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.Undo;
import parkgraph.loaders.sheet.FileLimits;
import parkgraph.loaders.sheet.TestWorkbook;
import parkgraph.loaders.submission.DeclaredParks;
import parkgraph.loaders.submission.KindNames;
import parkgraph.loaders.submission.MissingReturns;
import parkgraph.loaders.submission.MissingReturnsText;
import parkgraph.loaders.submission.Originals;
import parkgraph.loaders.submission.Overview;
import parkgraph.loaders.submission.OverviewText;
import parkgraph.loaders.submission.OverviewWorkbook;
import parkgraph.loaders.submission.Receipt;
import parkgraph.loaders.submission.ReportStatus;
import parkgraph.loaders.submission.Slip;
import parkgraph.loaders.submission.SubmissionState;
import parkgraph.loaders.submission.Unpacking;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A spring in which more than thirty files come from parks and cities: taken in as one
 * batch, returned, corrected, published park by park, and taken back.
 */
class ReturnsInSpringIT {

	private static final Charset GBK = Charset.forName("GB18030");

	private static final Clock SPRING = Clock.fixed(Instant.parse("2024-03-20T02:00:00Z"), ZoneOffset.UTC);

	/** Parks that send a file each, besides those that are named below. */
	private static final List<String> ORDINARY = List.of("SCP002", "SCP003", "SCP005", "SCP007", "SCP008", "SCP009",
			"SCP010", "SCP012", "SCP013", "SCP014", "SCP015", "SCP016", "SCP018", "SCP019", "SCP020", "SCP021",
			"SCP022", "SCP023", "SCP024", "SCP025", "SCP026", "SCP027", "SCP028", "SCP029", "SCP030");

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	@TempDir
	private Path work;

	private final Set<Path> written = new LinkedHashSet<>();

	private Path root() {
		return this.work.resolve("2023年报");
	}

	private void write(String name, byte[] bytes) throws IOException {
		Path file = root().resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
		this.written.add(file);
	}

	private static byte[] csv(String park, String value) {
		return "园区代码,营业收入（亿元）\n%s,%s\n".formatted(park, value).getBytes(GBK);
	}

	private static byte[] workbook(String title, String office, Object[]... rows) throws IOException {
		Object[][] all = new Object[rows.length + 2][];
		all[0] = new Object[] { title };
		all[1] = new Object[] { "填报单位：" + office, null, "填表人：张三" };
		System.arraycopy(rows, 0, all, 2, rows.length);
		Path file = Files.createTempFile("return", ".xlsx");
		try {
			return Files.readAllBytes(new TestWorkbook().grid("园区", all).write(file));
		}
		finally {
			Files.delete(file);
		}
	}

	private static byte[] yearly(String office, String park, Object value) throws IOException {
		return workbook("2023年园区年报", office, new Object[] { "园区代码", "营业收入（亿元）" }, new Object[] { park, value });
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, GBK)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
				zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	/**
	 * A workbook with a password: a compound file whose directory is in its fourth
	 * sector.
	 */
	private static byte[] encrypted() {
		ByteBuffer file = ByteBuffer.allocate(512 * 6).order(ByteOrder.LITTLE_ENDIAN);
		file.put(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
				(byte) 0xE1 });
		file.putShort(30, (short) 9);
		file.putInt(48, 3);
		file.position(512 * 4);
		file.put("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
		return file.array();
	}

	private void writeSpring() throws IOException {
		int value = 60;
		for (String park : ORDINARY) {
			value++;
			boolean text = value % 2 == 0;
			write("%s/年报.%s".formatted(park, text ? "csv" : "xlsx"),
					text ? csv(park, String.valueOf(value)) : yearly(park, park, value));
		}
		write("通知.pdf", "%PDF-1.7 通知".getBytes(StandardCharsets.UTF_8));
		write("重复/SCP005年报.xlsx", Files.readAllBytes(root().resolve("SCP005/年报.xlsx")));
		write("广元经开区/年报.csv", csv("SCP004", "\"1,20\""));
		write("内江经开区/年报.csv", "园区代码,营业收入（亿元）,天气\nSCP006,97,晴\n".getBytes(StandardCharsets.UTF_8));
		write("成都-阿坝工业园区.zip", zip("材料/报表一.csv", "园区代码,营业收入（亿元）\nSCP031,98\n", "../../说明.txt", "见附表\n"));
		write("德阿园区/年报.xlsx", encrypted());
		write("甘眉工业园区/一季度.xlsx", workbook("2023年一季度园区主要指标", "甘眉工业园区管委会", new Object[] { "园区代码", "营业收入（亿元）" },
				new Object[] { "SCP033", 21 }));
		write("旺苍经济开发区/累计.xlsx",
				workbook("2023年1—9月累计", "旺苍经济开发区", new Object[] { "园区代码", "营业收入（亿元）" }, new Object[] { "SCP034", 31 }));
		write("德阳市经信局/汇总.csv", "园区代码,营业收入（亿元）\nSCP017,101\nSCP035,\"5,5\"\nSCP038,103\n".getBytes(GBK));
		write("某某新城/年报.csv", "园区名称,营业收入（亿元）\n某某新城,5\n".getBytes(GBK));
	}

	private static SentFiles sent() {
		return new SentFiles(STORE.driver(), KindSettings.shipped(), CheckSettings.standard(LocalDate.of(2024, 3, 20)));
	}

	private Desk desk() {
		return new Desk(STORE.driver(), new Originals(this.work.resolve("received")), SPRING);
	}

	private List<SentFile> unpacked(Path brought) throws IOException {
		return new Unpacking(Files.createTempDirectory(this.work, "unpacked"), FileLimits.DEFAULT, 1_000)
			.list(List.of(new SentFile(String.valueOf(brought.getFileName()), brought)));
	}

	private static Sending sending(List<SentFile> files) {
		return new Sending(files, LoadOptions.of("各园区报送").year(2023), "2023年报", Audience.INTERNAL, "李四");
	}

	private Arrived arrive(@Nullable String collection, List<SentFile> files) {
		Sending sending = sending(files);
		CheckedSending checked = sent().check(sending);
		return new Arrived(checked, desk().receive(checked, collection, sending));
	}

	private Overview overview(Arrived arrived) {
		return Overview.of(arrived.checked().submissions().all(),
				desk().receipts().visible(arrived.receipt().collection()),
				DeclaredParks.read(STORE.driver(), DeclaredParks.ALL_PARKS, null),
				new KindNames(KindCatalogue.shipped()));
	}

	private static List<String> in(Overview overview, SubmissionState state) {
		return overview.in(state).stream().map((line) -> line.reporter().key()).toList();
	}

	private static String hash() {
		return STORE
			.texts("MATCH (store:Store {id: 'store'}) "
					+ "MATCH (hash:StateHash {id: toString(store.state) + '/INTERNAL'}) RETURN hash.hash")
			.get(0);
	}

	private MissingReturns missing(@Nullable String region) {
		return MissingReturns.read(STORE.driver(), "park-year", Year.of(2023), DeclaredParks.ALL_PARKS, region);
	}

	private Publication publish(Arrived arrived, String... parks) {
		Set<String> chosen = Set.of(parks);
		Publication publication = sent().publish(arrived.checked(), chosen, false, Progress.UNHEARD);
		desk().published(arrived.receipt(), arrived.checked(), chosen, publication);
		return publication;
	}

	@Test
	void fromAFolderToSlipsToCorrectionsToPublishedParksAndBack() throws Exception {
		FirstLoad.ofFacts(STORE.driver()).run(Progress.UNHEARD);
		String before = hash();
		writeSpring();
		assertThat(this.written).hasSizeGreaterThan(30);

		Arrived first = arrive(null, unpacked(root()));
		isTakenInWithAReceipt(first);
		isSummedUp(overview(first));
		slipsShowOnlyWhatIsTheirs(first);
		assertThatThrownBy(() -> publish(first)).isInstanceOf(LoadingException.class)
			.hasMessageEndingWith("ask for the rest to be published without it.");

		whoeverHandedInNothingCannotBePublished(first);

		List<SentFile> corrected = corrections();
		Arrived second = arrive("2024-0001", desk().together("2024-0001", corrected));
		theCorrectionsTakeThePlaceOfTheFirst(second);

		assertThat(desk().together("2024-0001", corrected)).as("the same once more")
			.hasSameSizeAs(desk().together("2024-0001", List.of()));

		Publication one = publish(second, "SCP004", "SCP033");
		Overview after = overview(second);
		assertThat(in(after, SubmissionState.PUBLISHED)).containsExactlyInAnyOrder("SCP004", "SCP033");
		assertThat(in(after, SubmissionState.CLEAN)).contains("SCP002", "SCP031").doesNotContain("SCP004");
		assertThat(STORE.texts(
				"MATCH (f:Figure {batch: '%s'}) RETURN f.subject + ' ' + f.period + ' ' + f.printed ORDER BY f.subject"
					.formatted(one.batch())))
			.containsExactly("SCP004 2023 120亿元", "SCP033 2023-Q1 21亿元");

		Arrived again = new Arrived(sent().check(sending(desk().together("2024-0001", List.of()))), second.receipt());
		Publication city = publish(again, "SCP017");
		assertThat(STORE.texts("MATCH (f:Figure {batch: '%s'}) RETURN f.subject + ' ' + f.printed + ' ' + f.internal"
			.formatted(city.batch()))).containsExactly("SCP017 101亿元 true");
		assertThat(STORE.number("MATCH (f:Figure {batch: '%s'}) MATCH (s:Source {id: f.source}) RETURN count(s)"
			.formatted(city.batch()))).isEqualTo(1);

		whoHasNotReportedIsTold();
		new Undo(STORE.driver()).undo(city.batch(), "李四", Progress.UNHEARD);
		assertThat(missing(null).count(ReportStatus.REPORTED)).isEqualTo(2);
		new Undo(STORE.driver()).undo(one.batch(), "李四", Progress.UNHEARD);
		assertThat(missing(null).count(ReportStatus.REPORTED)).isZero();
		assertThat(hash()).isEqualTo(before);
	}

	private void isTakenInWithAReceipt(Arrived first) {
		Receipt receipt = first.receipt();
		assertThat(receipt.id()).isEqualTo("2024-0001");
		assertThat(receipt.who()).isEqualTo("李四");
		assertThat(receipt.files()).hasSize(this.written.size() + 1);
		assertThat(receipt.files()).filteredOn((file) -> file.name().equals("SCP002/年报.xlsx"))
			.extracting((file) -> file.sender().name() + " " + file.sender().known())
			.containsExactly("SCP002 FORM");
		assertThat(receipt.files()).filteredOn((file) -> file.name().equals("广元经开区/年报.csv"))
			.extracting((file) -> file.sender().name() + " " + file.sender().known() + " " + file.sha256().length())
			.containsExactly("广元经开区 FOLDER 64");
		assertThat(first.checked().report().findings())
			.filteredOn((finding) -> finding.rule().equals("left-aside") || finding.rule().equals("same-file"))
			.extracting((finding) -> finding.zh())
			.containsExactlyInAnyOrder("文件“通知.pdf”没有读入：这不是表格文件（PDF）；可以提交xlsx、csv、tsv",
					"文件“重复/SCP005年报.xlsx”与“SCP005/年报.xlsx”内容完全相同，只读一次");
		assertThat(first.checked().report().findings()).filteredOn((finding) -> finding.rule().equals("file-not-read"))
			.extracting((finding) -> finding.origin().file())
			.containsExactly("德阿园区/年报.xlsx");
		Arrived same = arrive(null, sendable(first));
		assertThat(same.receipt().id()).isEqualTo("2024-0001");
	}

	private List<SentFile> sendable(Arrived first) {
		try {
			return unpacked(root());
		}
		catch (IOException ex) {
			throw new IllegalStateException(first.toString(), ex);
		}
	}

	private static void isSummedUp(Overview overview) throws IOException {
		assertThat(in(overview, SubmissionState.ERRORS)).containsExactlyInAnyOrder("SCP004", "SCP032", "SCP035",
				"某某新城");
		assertThat(in(overview, SubmissionState.QUESTIONS)).contains("SCP006");
		assertThat(in(overview, SubmissionState.CLEAN)).containsAll(ORDINARY)
			.contains("SCP017", "SCP031", "SCP033", "SCP034", "SCP038");
		assertThat(in(overview, SubmissionState.NOT_RECEIVED)).contains("SCP001", "SCP011")
			.doesNotContain("SCP032", "SCP002");
		assertThat(overview.lines()).filteredOn((line) -> line.reporter().key().equals("德阳市经信局")).isEmpty();
		List<String> text = OverviewText.of(overview, Locale.CHINESE);
		assertThat(text).contains("  广元市  广元经济技术开发区（SCP004）  园区年度数据  已收到，有错误 错误1 疑问0  [广元经开区/年报.csv]")
			.contains("  德阳市  德阳高新技术产业开发区（SCP017）  园区年度数据 2023  已收到，无问题  [德阳市经信局/汇总.csv]")
			.contains("  眉山市  甘孜-眉山工业园区（SCP033）  园区年度数据 2023-Q1  已收到，无问题  [甘眉工业园区/一季度.xlsx]")
			.contains("  广元市  四川旺苍经济开发区（SCP034）  园区年度数据 2023-01/09  已收到，无问题  [旺苍经济开发区/累计.xlsx]")
			.contains("未收到“园区年度数据”：");
		assertThat(OverviewText.of(overview, Locale.ENGLISH).get(0)).startsWith("Overview: not received ");
	}

	private void slipsShowOnlyWhatIsTheirs(Arrived first) throws IOException {
		List<Slip> slips = Slip.of(first.checked().submissions(), List.of(first.receipt()));
		assertThat(slips).extracting((slip) -> slip.reporter().key())
			.contains("SCP004", "SCP006", "SCP032", "SCP035", "某某新城")
			.doesNotContain("SCP002", "SCP017", "SCP038", "德阳市经信局");
		for (Slip slip : slips) {
			String words = words(slip);
			assertThat(words).contains(slip.reporter().name(), "2024-0001", "to be corrected");
			slips.stream()
				.filter((other) -> other != slip)
				.forEach((other) -> assertThat(words).doesNotContain(other.reporter().key(), other.reporter().name()));
			assertThat(words).doesNotContain("SCP017", "SCP038", "101", "103");
		}
		Slip ofGuangyuan = slips.stream()
			.filter((slip) -> slip.reporter().key().equals("SCP004"))
			.findFirst()
			.orElseThrow();
		assertThat(ofGuangyuan.fileName()).isEqualTo("退回单-SCP004-广元经济技术开发区");
		assertThat(words(ofGuangyuan)).contains("须改正1处，请核对0处。", "广元经开区/年报.csv!B2", "1,20", "该数值未读入", "按提示改正该单元格。",
				"the value is left out");
		Path xlsx = this.work.resolve("slip.xlsx");
		try (var out = Files.newOutputStream(xlsx)) {
			ofGuangyuan.writeWorkbook(out);
		}
		assertThat(texts(xlsx)).contains("退回单 / Return slip", "致 / To：广元经济技术开发区（SCP004）", "广元经开区/年报.csv!B2", "1,20");
		Path overview = this.work.resolve("overview.xlsx");
		try (var out = Files.newOutputStream(overview)) {
			OverviewWorkbook.write(overview(first), first.checked().submissions(), out);
		}
		assertThat(texts(overview)).contains("广元经济技术开发区", "已收到，有错误\nreceived with errors", "value-not-read",
				"未收到\nnot received");
	}

	private static String words(Slip slip) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		slip.writeDocument(bytes);
		try (InputStream in = new ByteArrayInputStream(bytes.toByteArray());
				XWPFDocument document = new XWPFDocument(in);
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			return text.getText();
		}
	}

	private static List<String> texts(Path workbook) throws IOException {
		List<String> texts = new ArrayList<>();
		try (var book = WorkbookFactory.create(workbook.toFile(), null, true)) {
			book.forEach((sheet) -> sheet.forEach((row) -> row.forEach((cell) -> texts.add(cell.toString()))));
		}
		return texts;
	}

	private List<SentFile> corrections() throws IOException {
		Path folder = this.work.resolve("更正");
		for (String park : List.of("广元经开区", "德阿园区", "德阳市经信局")) {
			Files.createDirectories(folder.resolve(park));
		}
		Files.write(folder.resolve("广元经开区/年报.csv"), csv("SCP004", "120"));
		Files.write(folder.resolve("德阿园区/年报.xlsx"), yearly("德阿园区", "SCP032", 15));
		Files.write(folder.resolve("德阳市经信局/罗江更正.csv"), csv("SCP035", "55"));
		return unpacked(folder);
	}

	private void theCorrectionsTakeThePlaceOfTheFirst(Arrived second) {
		assertThat(second.receipt().id()).isEqualTo("2024-0002");
		assertThat(second.receipt().collection()).isEqualTo("2024-0001");
		assertThat(second.receipt().files()).extracting((file) -> file.name())
			.containsExactlyInAnyOrder("第2次/广元经开区/年报.csv", "第2次/德阿园区/年报.xlsx", "德阳市经信局/罗江更正.csv");
		Overview overview = overview(second);
		assertThat(overview.in(SubmissionState.REPLACED))
			.extracting((line) -> line.reporter().key() + " " + line.file() + " → " + line.replacedBy())
			.containsExactlyInAnyOrder("SCP004 广元经开区/年报.csv → 第2次/广元经开区/年报.csv",
					"SCP032 德阿园区/年报.xlsx → 第2次/德阿园区/年报.xlsx", "SCP035 德阳市经信局/汇总.csv → 德阳市经信局/罗江更正.csv");
		assertThat(overview.lines()).filteredOn((line) -> line.reporter().key().equals("德阳市经信局")).isEmpty();
		assertThat(in(overview, SubmissionState.ERRORS)).containsExactly("某某新城");
		assertThat(in(overview, SubmissionState.CLEAN)).contains("SCP004", "SCP032", "SCP035", "SCP017", "SCP038");
		assertThat(second.checked().report().header().files()).filteredOn((file) -> file.name().equals("德阳市经信局/汇总.csv"))
			.extracting((file) -> file.rows())
			.containsExactly(2L);
		assertThat(desk().receipts().of("2024-0001")).extracting(Receipt::id).containsExactly("2024-0001", "2024-0002");
	}

	private void whoHasNotReportedIsTold() throws IOException {
		MissingReturns all = missing(null);
		assertThat(all.parks()).hasSize(90);
		assertThat(all.count(ReportStatus.REPORTED)).isEqualTo(3);
		assertThat(status(all, "SCP004")).isEqualTo(ReportStatus.REPORTED);
		assertThat(status(all, "SCP002")).isEqualTo(ReportStatus.RECEIVED);
		assertThat(status(all, "SCP001")).isEqualTo(ReportStatus.NOTHING_RECEIVED);
		assertThat(all.notListed()).extracting((line) -> line.name() + " " + line.status() + " " + line.files())
			.containsExactly("某某新城 RECEIVED_WITH_ERRORS [某某新城/年报.csv]");
		MissingReturns guangyuan = missing("510800");
		assertThat(guangyuan.parks()).extracting((line) -> line.code())
			.contains("SCP004", "SCP034")
			.doesNotContain("SCP002");
		List<String> text = new MissingReturnsText(all).lines(Locale.CHINESE);
		assertThat(text).startsWith("2023年“园区年度数据”欠报清单，名录“产业园区”：应报90个", "  名录不完整，实有多少个未知。")
			.contains("  已报送并入库 3", "成都市", "  SCP001 成都经济技术开发区  未收到任何材料", "不在名录上",
					"  某某新城  已报送，文件有错误待更正  [某某新城/年报.csv]");
		assertThat(new MissingReturnsText(all).csv()).startsWith("市（州） / City,代码 / Code,")
			.contains("成都市,SCP001,成都经济技术开发区,未收到任何材料 / nothing received,");
		Path xlsx = this.work.resolve("missing.xlsx");
		try (var out = Files.newOutputStream(xlsx)) {
			new MissingReturnsText(all).writeWorkbook(out);
		}
		assertThat(texts(xlsx)).contains("SCP001", "不在名录上\nnot on the list");
		assertThatThrownBy(() -> MissingReturns.read(STORE.driver(), "park-year", Year.of(2023), "x", null))
			.hasMessage("没有名录“x”。 / There is no list \"x\".");
	}

	private static ReportStatus status(MissingReturns missing, String park) {
		return missing.parks().stream().filter((line) -> line.code().equals(park)).findFirst().orElseThrow().status();
	}

	private void whoeverHandedInNothingCannotBePublished(Arrived arrived) {
		assertThatThrownBy(() -> publish(arrived, "SCP001")).hasMessageStartingWith("这一批里没有“SCP001”报送的内容，有：")
			.hasMessageContaining("Nothing in this batch is of \"SCP001\"; there are: ");
		assertThatThrownBy(() -> publish(arrived, "SCP004", "SCP002")).isInstanceOf(LoadingException.class)
			.hasMessageEndingWith("ask for the rest to be published without it.");
		assertThatThrownBy(() -> desk().together("2024-0009", List.of()))
			.hasMessage("没有以回执 2024-0009 开始的一批报表。 / There are no returns that begin with receipt 2024-0009.");
	}

	/**
	 * Files that have arrived and were checked.
	 */
	private record Arrived(CheckedSending checked, Receipt receipt) {
	}

}
