package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import parkgraph.ontology.wording.Wording;

/**
 * What stands between the cells of a text table.
 */
enum Separator {

	/** As in tsv. Stands first: unlike the others it hardly ever stands inside a cell. */
	TAB('\t', "制表符", "tab"),

	/** As in csv. */
	COMMA(',', "逗号", "comma"),

	/** As in csv of countries that write a decimal comma. */
	SEMICOLON(';', "分号", "semicolon");

	private static final int LOOK_AT = 50;

	private final char sign;

	private final String zh;

	private final String en;

	Separator(char sign, String zh, String en) {
		this.sign = sign;
		this.zh = zh;
		this.en = en;
	}

	char sign() {
		return this.sign;
	}

	Wording called() {
		return new Wording(this.zh, this.en);
	}

	/**
	 * The separator that cuts the first rows most evenly; a comma when none cuts them.
	 * @param start the start of the file, as text
	 */
	static Separator of(String start) {
		Separator best = COMMA;
		double bestScore = 0;
		for (Separator separator : values()) {
			double score = separator.score(start);
			if (score > bestScore) {
				best = separator;
				bestScore = score;
			}
		}
		return best;
	}

	/** How evenly it cuts, then into how many columns. */
	private double score(String start) {
		List<Integer> counts = counts(start);
		Map<Integer, Integer> rows = new HashMap<>();
		counts.stream().filter((count) -> count > 1).forEach((count) -> rows.merge(count, 1, Integer::sum));
		double best = 0;
		for (Map.Entry<Integer, Integer> entry : rows.entrySet()) {
			double even = (double) entry.getValue() / counts.size();
			best = Math.max(best, even * even * (1 + Math.log(entry.getKey())));
		}
		return best;
	}

	private List<Integer> counts(String start) {
		List<Integer> counts = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = reader().ofCsvRecord(new StringReader(start))) {
			for (CsvRecord record : reader) {
				if (record.getFields().stream().anyMatch((field) -> !field.isBlank())) {
					counts.add(record.getFieldCount());
				}
				if (counts.size() == LOOK_AT) {
					break;
				}
			}
		}
		catch (CsvParseException | IOException ex) {
			// What was read until then decides; the file is read with care later.
			return counts;
		}
		return counts;
	}

	CsvReader.CsvReaderBuilder reader() {
		return CsvReader.builder()
			.fieldSeparator(this.sign)
			.skipEmptyLines(false)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE);
	}

}
