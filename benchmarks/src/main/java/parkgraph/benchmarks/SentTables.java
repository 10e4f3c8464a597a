package parkgraph.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Files such as departments send, of any length: figures that grow as figures do, of
 * parks that the first of them describes.
 */
final class SentTables {

	private static final int CITIES = 21;

	/** Figures of each park begin with this year. */
	private static final int FIRST_YEAR = 2004;

	private static final int YEARS = 20;

	private final Path directory;

	SentTables(Path directory) {
		try {
			this.directory = Files.createDirectories(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot make the directory " + directory, ex);
		}
	}

	Path regions() {
		return csv("regions.csv", "区划代码,区划名称,级别", CITIES + 1,
				(row) -> (row == 0) ? "510000,四川省,省" : "51%02d00,第%d市,市州".formatted(row, row));
	}

	Path parks(int number) {
		return csv("parks.csv", "园区代码,园区名称,级别,类型,所在地区", number,
				(park) -> "%s,第%d工业园区,省级,工业园区,第%d市".formatted(code(park), park, 1 + park % CITIES));
	}

	/** One figure in each row, twenty years of each park. */
	Path figures(int rows) {
		return csv("figures.csv", "对象代码,指标,年份,数值,单位", rows, (row) -> "%s,营业收入,%d,%s,亿元".formatted(code(row / YEARS),
				FIRST_YEAR + row % YEARS, yiYuan(row / YEARS, row % YEARS, 100)));
	}

	/** The next year of some parks. */
	Path nextYear(int rows) {
		return csv("next-year.csv", "园区代码,年份,营业收入（亿元）", rows,
				(park) -> "%s,%d,%s".formatted(code(park), FIRST_YEAR + YEARS, yiYuan(park, YEARS, 100)));
	}

	/** Three figures in each row, twenty years of each park. */
	Path workbook(int rows) {
		Path file = this.directory.resolve("park-year.xlsx");
		try (OutputStream out = Files.newOutputStream(file);
				Workbook workbook = new Workbook(out, "ParkGraph", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("园区年度数据");
			String[] headings = { "园区代码", "年份", "营业收入（亿元）", "工业总产值（亿元）", "利润总额（亿元）" };
			for (int column = 0; column < headings.length; column++) {
				sheet.value(0, column, headings[column]);
			}
			for (int row = 0; row < rows; row++) {
				int park = row / YEARS;
				int year = row % YEARS;
				sheet.value(row + 1, 0, code(park));
				sheet.value(row + 1, 1, FIRST_YEAR + year);
				sheet.value(row + 1, 2, Double.parseDouble(yiYuan(park, year, 100)));
				sheet.value(row + 1, 3, Double.parseDouble(yiYuan(park, year, 80)));
				sheet.value(row + 1, 4, Double.parseDouble(yiYuan(park, year, 6)));
				if (row % 1_000 == 0) {
					sheet.flush();
				}
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + file, ex);
		}
	}

	static int parksOf(int rows) {
		return (rows + YEARS - 1) / YEARS;
	}

	private static String code(int park) {
		return "BM%05d".formatted(park);
	}

	/** Eight per cent more each year, from a size that differs from park to park. */
	private static String yiYuan(int park, int year, int percent) {
		double first = 5 + (park * 7919L % 997) / 10.0;
		return "%.4f".formatted(first * percent / 100 * Math.pow(1.08, year));
	}

	private Path csv(String name, String heading, int rows, IntFunction<String> row) {
		Path file = this.directory.resolve(name);
		try (BufferedWriter lines = Files.newBufferedWriter(file)) {
			lines.write(heading + "\n");
			for (int number = 0; number < rows; number++) {
				lines.write(row.apply(number) + "\n");
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + file, ex);
		}
	}

}
