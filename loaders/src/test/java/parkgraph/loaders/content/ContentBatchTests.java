package parkgraph.loaders.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class ContentBatchTests {

	private static final String REGIONS = "code,name,level,parent_code,source\n510000,四川省,province,,x\n";

	private static final String PARKS = "park_id,name,aliases,level,type,province,source\nP1,甲经济开发区,甲开发区,省级,经济开发区,四川省,x\nP2,乙经济开发区,甲开发区,省级,经济开发区,四川省,x\n";

	private static final String FIGURES_HEADER = "park_name_as_printed,park_id,entity_kind,year,period,status,indicator,qualifier,value_as_printed,unit_as_printed,scope_note,trust,source\n";

	@TempDir
	private Path directory;

	private final List<BatchItem> items = new ArrayList<>();

	private final Account account = new Account();

	@Test
	void kindIsToldByTheColumnsAndThingsComeFirst() throws IOException {
		write("a-figures.csv", FIGURES_HEADER + "甲经济开发区,P1,park,2021,全年,实际,营业收入,,500,亿元,,,x 2022-03-01\n");
		write("b-parks.csv", PARKS);
		write("c-regions.csv", REGIONS);
		ContentBatch batch = read();
		assertThat(batch.header().files()).extracting(FileHeader::name, FileHeader::kind, FileHeader::rows)
			.containsExactly(tuple("c-regions.csv", "regions", 1L), tuple("b-parks.csv", "parks", 2L),
					tuple("a-figures.csv", "park-figures", 1L));
		assertThat(statements()).singleElement().satisfies((stated) -> {
			assertThat(stated.bounds().low()).isEqualTo(50_000_000_000L);
			assertThat(stated.counting()).isTrue();
			assertThat(stated.publishedOn()).isEqualTo("2022-03-01");
			assertThat(stated.origin().row()).isEqualTo(2);
		});
	}

	@Test
	void manifestSaysWhatFilesAreAndWhereTheyComeFrom() throws IOException {
		write("one.csv", REGIONS);
		write("content.csv", "file,place,kind,zh,en,origin,licence\none.csv,,regions,区划,Regions,GB/T 2260,CC0-1.0\n");
		FileHeader file = read().header().files().get(0);
		assertThat(file.origin()).isEqualTo("GB/T 2260");
		assertThat(file.licence()).isEqualTo("CC0-1.0");
		assertThat(file.sha256()).isEqualTo("0b1f48b20217a066f9cdbeeaa6da063fee40e2c1ee67b66de9cff6df8435cf88");
	}

	@Test
	void manifestTakesInFilesOfTheProgram() throws IOException {
		write("content.csv",
				"file,place,kind,zh,en,origin,licence\nregions_china.csv,/parkgraph/content/,regions,,,,\n");
		assertThat(read().header().files()).singleElement().satisfies((file) -> assertThat(file.rows()).isEqualTo(35));
	}

	@Test
	void fileWithoutAColumnIsRefusedAndTheOthersAreRead() throws IOException {
		write("parks.csv", "park_id,name,level,type,province\nP1,甲,省级,x,四川省\nP2,乙,省级,x,四川省\n");
		write("regions.csv", REGIONS);
		write("content.csv", "file,place,kind,zh,en,origin,licence\nparks.csv,,parks,,,,\nregions.csv,,regions,,,,\n");
		ContentBatch batch = read();
		assertThat(findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.zh()).isEqualTo("缺少列“aliases”，整张表未读入；请补上该列后重新提交");
			assertThat(finding.en()).isEqualTo(
					"the column \"aliases\" is missing, so the whole table is left out; add it and send the file again");
			assertThat(finding.origin().key()).isEqualTo("parks.csv/1/1");
		});
		assertThat(fates(batch, "parks.csv")).containsEntry(RowFate.REFUSED, 2L).containsEntry(RowFate.SILENT, 0L);
		assertThat(fates(batch, "regions.csv")).containsEntry(RowFate.THING, 1L);
	}

	@Test
	void fileOfNoKindIsRefused() throws IOException {
		write("notes.csv", "a,b\n1,2\n");
		ContentBatch batch = read();
		assertThat(findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.en()).isEqualTo(
					"the columns of \"notes.csv\" fit no known kind of table, so the whole file is left out; compare its header with the template"));
		assertThat(fates(batch, "notes.csv")).containsEntry(RowFate.REFUSED, 1L);
	}

	@Test
	void fileThatStopsBeingUtf8IsReadUpToThere() throws IOException {
		byte[] good = (REGIONS + "510100,".repeat(4) + "x\n").getBytes(StandardCharsets.UTF_8);
		byte[] bad = "510300,自贡市,prefecture,510000,x\n".getBytes(Charset.forName("GBK"));
		byte[] both = new byte[good.length + bad.length];
		System.arraycopy(good, 0, both, 0, good.length);
		System.arraycopy(bad, 0, both, good.length, bad.length);
		Files.write(this.directory.resolve("regions.csv"), both);
		ContentBatch batch = read();
		assertThat(findings()).last().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo("encoding");
			assertThat(finding.outcome()).isEqualTo(Finding.Outcome.REFUSED);
		});
		assertThat(fates(batch, "regions.csv")).containsEntry(RowFate.SILENT, 0L);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					甲经济开发区,P9,park,2021,全年,实际,营业收入,,500,亿元,,,x | 园区代码“P9”不在园区名录中，该行未读入；请先补录园区或更正代码 | there is no park with the code "P9", so the row is left out; describe the park first or correct the code
					乙经济开发区,P1,park,2021,全年,实际,营业收入,,500,亿元,,,x | 园区代码“P1”与名称“乙经济开发区”不是同一园区（该名称属于P2），该行未读入；请更正其一 | the code "P1" and the name "乙经济开发区" are different parks (the name is that of P2), so the row is left out; correct one of them
					,P1,park,2021,全年,实际,营业收入,,500,亿元,,,x | “park_name_as_printed”为空，该行未读入；请填写 | "park_name_as_printed" is blank, so the row is left out; fill it in
					甲,P1,city,2021,全年,实际,营业收入,,500,亿元,,,x | “city”不在允许的取值中：park, host_county, aggregate, new_area, industry_or_area, park_industry, group | "city" is not one of the allowed words: park, host_county, aggregate, new_area, industry_or_area, park_industry, group
					甲,P1,park,2021,全年,也许,营业收入,,500,亿元,,,x | 数据状态“也许”无法识别；可用：实际、目标/计划、预计、初步、快报、年报、核实、普查修订 | the status "也许" is not known; use one of: 实际、目标/计划、预计、初步、快报、年报、核实、普查修订
					甲,P1,park,2021,去年,实际,营业收入,,500,亿元,,,x | 该行未读入：看不懂期间“去年”，应为全年、上半年、1-9月之类 | the row is left out: the period "去年" is not understood; expected the like of 全年, 上半年, 1-9月
					甲,P1,park,2021,全年,实际,营业收入,,500,亿元,,high,x | “high”不在允许的取值中：normal, medium, low | "high" is not one of the allowed words: normal, medium, low
					甲,P1,park,2021,全年,实际,营业收入,,500,亿元,,,x,y | 该行有14个单元格，表头只有13列；请检查多出的逗号 | the row has 14 cells where the header has 13 columns; look for a comma too many
					""")
	void rowIsRefusedInPlainWords(String row, String zh, String en) throws IOException {
		write("parks.csv", PARKS);
		write("figures.csv", FIGURES_HEADER + row + "\n");
		ContentBatch batch = read();
		assertThat(refusals()).singleElement().satisfies((finding) -> {
			assertThat(finding.zh()).isEqualTo(zh);
			assertThat(finding.en()).isEqualTo(en);
		});
		assertThat(fates(batch, "figures.csv")).containsEntry(RowFate.REFUSED, 1L);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					甲开发区,,park,2021,全年,实际,营业收入,,500,亿元,,,x | “甲开发区”可指多个园区（P1、P2），该行仅按文字保留；请写明园区代码 | "甲开发区" can mean several parks (P1、P2), so the row is kept as text only; give the park's code
					甲经济开发区,P1,park,2021,全年,实际,幸福感,,500,亿元,,,x | 指标名称“幸福感”不在指标目录中，该行仅按文字保留；请改用目录中的名称 | the indicator "幸福感" is not in the catalogue, so the row is kept as text only; use a name of the catalogue
					甲经济开发区,P1,park,2021,全年,实际,营业收入,,不详,亿元,,,x | “不详”表示没有数值，不形成数据 | "不详" says that there is no value, so no figure comes of it
					丁县(甲所在地),P1,host_county,2021,全年,实际,营业收入,,500,亿元,,,x | 地区“丁县”不在区划名录中，该行仅按文字保留 | there is no region "丁县" in the lists, so the row is kept as text only
					""")
	void rowIsKeptAsTextInPlainWords(String row, String zh, String en) throws IOException {
		write("regions.csv", REGIONS);
		write("parks.csv", PARKS);
		write("figures.csv", FIGURES_HEADER + row + "\n");
		ContentBatch batch = read();
		assertThat(findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.outcome()).isEqualTo(Finding.Outcome.TEXT);
			assertThat(finding.zh()).isEqualTo(zh);
			assertThat(finding.en()).isEqualTo(en);
		});
		assertThat(fates(batch, "figures.csv")).containsEntry(RowFate.TEXT, 1L);
	}

	@Test
	void nameUnderAnOldAndANewCodeMeansTodaysRegion() throws IOException {
		write("a.csv", REGIONS + "510100,成都市,prefecture,510000,x\n510185,简阳市,county,510100,x\n");
		write("b.csv", """
				code,old_name,first_seen_revision,last_seen_revision,current_name_same_code,source
				512081,简阳市,200712,201512,,x
				""");
		write("parks.csv", PARKS);
		write("figures.csv", FIGURES_HEADER + "简阳市(甲所在地),P1,host_county,2021,全年,实际,营业收入,,500,亿元,,,x\n");
		read();
		assertThat(findings()).isEmpty();
		assertThat(statements()).singleElement()
			.satisfies((stated) -> assertThat(stated.subject()).isEqualTo(new ThingRef(Labels.REGION, "510185")));
	}

	@ParameterizedTest
	@CsvSource({ "../parks.csv", "..", "/etc/passwd", "..\\parks.csv", "''" })
	void manifestThatLeadsElsewhereIsRefused(String file) throws IOException {
		write("content.csv", "file,place,kind,zh,en,origin,licence\n" + file + ",,parks,,,,\n");
		assertThatExceptionOfType(LoadingException.class).isThrownBy(this::read)
			.satisfies((ex) -> assertThat(ex.wording()).isEqualTo(new Wording(
					"content.csv 第2行：列“file”为“%s”，应为与清单同目录的文件名。请更正清单。".formatted(file),
					"content.csv:2: file is \"%s\", expected the name of a file beside the manifest. Correct the manifest."
						.formatted(file))));
	}

	@Test
	void manifestWithAnUnknownKindIsRefused() throws IOException {
		write("content.csv", "file,place,kind,zh,en,origin,licence\nparks.csv,,park,,,,\n");
		assertThatExceptionOfType(LoadingException.class).isThrownBy(this::read)
			.satisfies((ex) -> assertThat(ex.wording().en())
				.startsWith("content.csv:2: kind is \"park\", expected one of regions, ")
				.endsWith(". Correct the manifest."));
	}

	@Test
	void readingTwiceSaysTheSame() throws IOException {
		write("regions.csv", REGIONS);
		write("parks.csv", PARKS);
		ContentBatch batch = read();
		List<BatchItem> again = new ArrayList<>();
		batch.read(again::add);
		assertThat(again).isEqualTo(this.items);
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.directory.resolve(name), text);
	}

	private ContentBatch read() {
		ContentBatch batch = ContentBatch.of(this.directory, "test", Audience.INTERNAL, "test");
		batch.read((item) -> {
			this.items.add(item);
			this.account.accept(item);
		});
		return batch;
	}

	private Map<RowFate, Long> fates(ContentBatch batch, String file) {
		return this.account.of(batch.header()
			.files()
			.stream()
			.filter((header) -> header.name().equals(file))
			.findFirst()
			.orElseThrow());
	}

	private List<Stated> statements() {
		return this.items.stream().filter(Stated.class::isInstance).map(Stated.class::cast).toList();
	}

	private List<Finding> findings() {
		return this.items.stream().filter(Finding.class::isInstance).map(Finding.class::cast).toList();
	}

	private List<Finding> refusals() {
		return findings().stream().filter((finding) -> finding.outcome() == Finding.Outcome.REFUSED).toList();
	}

}
