package parkgraph.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Year;
import java.util.List;

import parkgraph.benchmarks.Comparison.Better;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.synthetic.ProvinceShape;
import parkgraph.loaders.synthetic.SyntheticProvince;

/**
 * The same question with the same answer while everything outside the answer grows a
 * hundredfold: other parks, other years, other indicators.
 */
final class GrowthOutsideTheAnswer implements Benchmark {

	private static final double BUDGET = 1.5;

	private static final int GROWTH = 100;

	private static final Year YEAR = Year.of(2023);

	private static final int YEARS = 3;

	private static final String QUESTION = "{ parksNear(thresholds: [5000], year: 2023, within: 10) { rungs { near(first: 1000) {"
			+ " rank park { code zh level region { zh } } figure { year value { yiYuan } printed nature }"
			+ " gap { yuan } gapShare growthNeeded } } } }";

	@Override
	public List<Comparison> run(Scale scale, Path directory) {
		Path little = province(directory.resolve("little"), scale.answer(), scale.answer());
		Path much = province(directory.resolve("much"), scale.answer(), scale.answer() * GROWTH);
		try (Store small = Store.open(); Store large = Store.open()) {
			small.publish(little, Progress.UNHEARD);
			large.publish(much, Progress.UNHEARD);
			try (Service before = Service.on(small.access(), new RecordedStatements());
					Service after = Service.on(large.access(), new RecordedStatements())) {
				int rows = Answers.near(before.ask(QUESTION));
				if (rows != Answers.near(after.ask(QUESTION))) {
					throw new IllegalStateException("The answer must stay the same while the rest grows");
				}
				Turns turns = Turns.of(scale, () -> after.ask(QUESTION), () -> before.ask(QUESTION));
				return List
					.of(new Comparison(
							"threshold question, %d rows, with %,d other parks".formatted(rows,
									scale.answer() * GROWTH),
							Turns.millis(turns.measured()),
							"%s with %,d other parks".formatted(Turns.millis(turns.baseline()), scale.answer()),
							turns.ratio(), BUDGET, Better.SMALLER));
			}
		}
	}

	/** A synthetic province with more parks added to its files. */
	private static Path province(Path directory, int answer, int others) {
		new SyntheticProvince(new ProvinceShape(20, 0, YEAR, YEAR, 2014)).writeTo(directory);
		StringBuilder parks = new StringBuilder();
		StringBuilder figures = new StringBuilder();
		for (int park = 0; park < answer; park++) {
			String code = "NEAR" + park;
			park(parks, code);
			figure(figures, code, YEAR, "营业收入", 4500 + park * 499 / answer);
			figure(figures, code, YEAR.minusYears(1), "营业收入", 3000);
		}
		for (int park = 0; park < others; park++) {
			String code = "FAR" + park;
			park(parks, code);
			for (int ago = 0; ago < YEARS; ago++) {
				figure(figures, code, YEAR.minusYears(ago), "营业收入", 10 + park % 3000);
				figure(figures, code, YEAR.minusYears(ago), "工业增加值", 4500 + park % 500);
			}
		}
		append(directory.resolve("parks.csv"), parks);
		append(directory.resolve("park_revenue.csv"), figures);
		return directory;
	}

	private static void park(StringBuilder file, String code) {
		file.append(code).append(",园区").append(code).append(",,省级,经济开发区,四川省,成都市,,no,,,电子信息,,合成数据 synthetic data\n");
	}

	private static void figure(StringBuilder file, String park, Year year, String indicator, int yi) {
		file.append(String.join(",", park + year + indicator, "园区" + park, park, "park", year.toString(), "全年", "实际",
				indicator, "", Integer.toString(yi), "亿元", "", "normal", "合成数据 synthetic data\n"));
	}

	private static void append(Path file, StringBuilder rows) {
		try {
			Files.writeString(file, rows, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot add to " + file, ex);
		}
	}

}
