package parkgraph.loaders.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.table.TableRow;

/**
 * What the header and the cells of one kind of table must look like, before anybody asks
 * what they mean.
 *
 * @param columns columns that must be there; more may be
 * @param filled columns that must not be blank
 * @param whole columns that hold a whole number when they are not blank
 * @param decimal columns that hold a decimal number when they are not blank
 */
record TableForm(List<String> columns, List<String> filled, List<String> whole, List<String> decimal) {

	private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

	static TableForm of(List<String> columns) {
		return new TableForm(columns, List.of(), List.of(), List.of());
	}

	TableForm filled(String... names) {
		return new TableForm(this.columns, List.of(names), this.whole, this.decimal);
	}

	TableForm whole(String... names) {
		return new TableForm(this.columns, this.filled, List.of(names), this.decimal);
	}

	TableForm decimal(String... names) {
		return new TableForm(this.columns, this.filled, this.whole, List.of(names));
	}

	/** The first column a header lacks. */
	Optional<String> missingFrom(List<String> header) {
		return this.columns.stream().filter((column) -> !header.contains(column)).findFirst();
	}

	/**
	 * What is wrong with the form of a row; all of it, so that it is mended in one go.
	 */
	List<Finding> problems(TableRow row) {
		List<Finding> problems = new ArrayList<>();
		if (row.cells().size() > row.columns().size()) {
			problems.add(ContentRule.TOO_MANY_CELLS.at(Reading.origin(row), String.valueOf(row.cells().size()),
					row.columns().size()));
		}
		for (String column : this.filled) {
			if (!row.has(column)) {
				problems.add(ContentRule.BLANK_CELL.at(Reading.origin(row).at(column), column));
			}
		}
		check(row, this.whole, WHOLE, ContentRule.NOT_A_WHOLE_NUMBER, problems);
		check(row, this.decimal, DECIMAL, ContentRule.NOT_A_NUMBER, problems);
		return problems;
	}

	private static void check(TableRow row, List<String> columns, Pattern form, ContentRule rule,
			List<Finding> problems) {
		for (String column : columns) {
			String cell = row.cell(column);
			if (cell != null && !form.matcher(cell).matches()) {
				problems.add(rule.at(Reading.origin(row).at(column), cell, column));
			}
		}
	}

}
