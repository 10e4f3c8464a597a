package parkgraph.loaders.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.kind.FakeRegister;
import parkgraph.loaders.kind.KindBatch;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.sheet.TestWorkbook;
import parkgraph.ontology.figure.Audience;

/**
 * A made-up city's workbook of one year beside six years that are known, the same for the
 * same seed: parks of very different size that grow each in its own way.
 */
final class PlantedWorkbook {

	static final int PARKS = 24;

	/** Row of the first park as Excel counts; the header stands in row 1. */
	static final int FIRST = 2;

	static final int CODE = 0;

	static final int NAME = 1;

	static final int YEAR = 2;

	static final int REVENUE = 3;

	static final int OUTPUT = 4;

	static final int PROFIT = 5;

	static final int EMPLOYEES = 6;

	private static final Object[] HEADER = { "园区代码", "园区名称", "年份", "营业收入（亿元）", "工业总产值（亿元）", "利润总额（亿元）", "年末从业人员（人）" };

	private static final long YI = 100_000_000;

	private final List<Object[]> rows = new ArrayList<>();

	private final FakeGraph graph = new FakeGraph();

	private final FakeRegister register = new FakeRegister();

	PlantedWorkbook(long seed) {
		Random chance = new Random(seed);
		for (int park = 0; park < PARKS; park++) {
			String code = "SCP%03d".formatted(101 + park);
			String name = "第%d经济技术开发区".formatted(park + 1);
			this.register.thing("Park", code, name);
			double revenue = Math.exp(3.5 + 1.3 * chance.nextGaussian());
			double mean = 0.04 + 0.06 * chance.nextDouble();
			for (int year = 2017; year <= 2022; year++) {
				known(code, "operating-revenue", year, revenue);
				known(code, "gross-industrial-output", year, revenue * 0.9);
				known(code, "total-profit", year, revenue * 0.07);
				this.graph.known("Park/" + code, "employees", year, heads(revenue));
				revenue *= Math.exp(mean + 0.04 * chance.nextGaussian());
			}
			this.rows.add(new Object[] { code, name, 2023, round(revenue), round(revenue * 0.9), round(revenue * 0.07),
					heads(revenue) });
		}
	}

	private void known(String code, String indicator, int year, double yi) {
		this.graph.known("Park/" + code, indicator, year, Math.round(yi * YI));
	}

	private static long heads(double revenue) {
		return Math.round(revenue * 80 + 100);
	}

	static BigDecimal round(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
	}

	Object[] row(int park) {
		return this.rows.get(park);
	}

	double number(int park, int column) {
		return ((Number) this.rows.get(park)[column]).doubleValue();
	}

	void set(int park, int column, Object value) {
		this.rows.get(park)[column] = value;
	}

	void insert(int at, Object[] row) {
		this.rows.add(at, row);
	}

	int cells() {
		return this.rows.size() * HEADER.length;
	}

	/** Adds the totals of what stands there now. */
	PlantedWorkbook totalled() {
		Object[] total = new Object[HEADER.length];
		total[NAME] = "合计";
		for (int column = REVENUE; column <= EMPLOYEES; column++) {
			BigDecimal sum = BigDecimal.ZERO;
			for (Object[] row : this.rows) {
				sum = sum.add(new BigDecimal(row[column].toString()));
			}
			total[column] = sum;
		}
		this.rows.add(total);
		return this;
	}

	/** What the check finds in it. */
	List<Finding> findings(Path folder) {
		List<Object[]> all = new ArrayList<>(this.rows);
		all.add(0, HEADER);
		Path file = new TestWorkbook().grid("园区", all.toArray(new Object[0][])).write(folder.resolve("city.xlsx"));
		KindBatch batch = KindBatch.of(List.of(new SentFile("city.xlsx", file)), KindSettings.shipped(), this.register,
				LoadOptions.of("某市经信局报送"), "测试", Audience.INTERNAL, "tester");
		List<BatchItem> items = new ArrayList<>();
		new CheckedFigures(batch, this.graph, CheckSettings.standard(LocalDate.of(2024, 5, 20))).read(items::add);
		return items.stream().filter(Finding.class::isInstance).map(Finding.class::cast).toList();
	}

}
