package parkgraph.loaders.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.check.CheckedFigures;
import parkgraph.loaders.check.FakeGraph;
import parkgraph.loaders.kind.FakeRegister;
import parkgraph.loaders.kind.KindBatch;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.kind.StampedWorkbook;
import parkgraph.ontology.figure.Audience;

/**
 * Small files whose figures are conspicuous beside what is known.
 */
final class CheckExamples {

	private static final String REVENUE = "operating-revenue";

	private static final long YI = 100_000_000;

	private final Path folder;

	private final Consumer<BatchItem> items;

	CheckExamples(Path folder, Consumer<BatchItem> items) {
		this.folder = folder;
		this.items = items;
	}

	private static FakeGraph steady() {
		FakeGraph graph = new FakeGraph();
		for (int year = 2017; year <= 2022; year++) {
			graph.known("Park/SCP001", REVENUE, year, (year - 1927) * YI);
		}
		return graph;
	}

	void tell() {
		check("园区代码,营业收入（亿元）\nSCP001,970000\n", steady());
		check("园区代码,营业收入（亿元）\nSCP001,50\n", steady());
		check("园区代码,营业收入（亿元）,年末从业人员（人）\nSCP001,0.97,20000\n", new FakeGraph());
		check("园区代码,营业收入（亿元）\nSCP001,97\n", new FakeGraph().region("SCP001", "成都市", REVENUE, 2023, 90 * YI));
		check("园区代码,营业收入（亿元）\nSCP001,97\n",
				new FakeGraph().worksIn("ent-1", "SCP001").known("Enterprise/ent-1", REVENUE, 2023, 99 * YI));
		check("园区代码,营业收入（亿元）,利润总额（亿元）\nSCP001,97,970\n", new FakeGraph());
		check("园区代码,营业收入（亿元）\nSCP003,12.34\nSCP004,12.34\nSCP005,12.34\nSCP006,12.34\n", new FakeGraph());
		check("园区代码,年份,营业收入（亿元）\nSCP001,2024,100\n", new FakeGraph());
		check("行操作,园区代码,年份,营业收入（亿元）\n删除,SCP001,2023,97\n删除,SCP001,2022,97\n", steady());
		Path exported = StampedWorkbook.exported(this.folder.resolve("t.xlsx"), 2);
		check(exported, new FakeGraph().known("Park/SCP001", REVENUE, 2023, 2 * YI));
		check(exported, new FakeGraph().known("Park/SCP001", REVENUE, 2023, 3 * YI));
		check("对象代码,指标,年份,数值,单位\nSCP001,营业收入,2023,97,亿元\nSCP001,growth-of-operating-revenue,2023,12,%\n", steady());
		check("园区代码,年份,营业收入（亿元）\nSCP001,2022,97\n", steady());
		check("对象代码,对象名称,指标,年份,数值,单位\nSCP001,,营业收入,2023,97,亿元\n,成都经开区,营业收入,2023年,99,亿元\n", steady());
		check("园区代码,营业收入（亿元）\nSCP001,97\n其中：甲片区,98\n合计,100\n", steady());
	}

	private void check(String csv, FakeGraph graph) {
		Path file = this.folder.resolve("t.csv");
		try {
			Files.writeString(file, csv);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		check(file, graph);
	}

	private void check(Path file, FakeGraph graph) {
		FakeRegister register = FakeRegister.sichuan()
			.thing("Park", "SCP003", "甲园")
			.thing("Park", "SCP004", "乙园")
			.thing("Park", "SCP005", "丙园")
			.thing("Park", "SCP006", "丁园");
		KindBatch batch = KindBatch.of(List.of(new SentFile(String.valueOf(file.getFileName()), file)),
				KindSettings.shipped(), register, LoadOptions.of("德阳市经信局报送").year(2023), "例", Audience.INTERNAL,
				"tester");
		new CheckedFigures(batch, graph, CheckSettings.standard(LocalDate.of(2024, 5, 20))).read(this.items);
	}

}
