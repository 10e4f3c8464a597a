package parkgraph.loaders.sheet;

import org.jspecify.annotations.Nullable;

/**
 * Reads one cell of a workbook.
 */
final class CellReader {

	private final XmlPart xml;

	private final @Nullable SharedStrings strings;

	private final CellStyles styles;

	private final CellNumbers numbers;

	private final int mostCharacters;

	CellReader(XmlPart xml, @Nullable SharedStrings strings, CellStyles styles, CellNumbers numbers,
			FileLimits limits) {
		this.xml = xml;
		this.strings = strings;
		this.styles = styles;
		this.numbers = numbers;
		this.mostCharacters = limits.cellCharacters();
	}

	/**
	 * Reads on to the end of the cell that starts here.
	 * @param column its column
	 * @param address its address, for messages
	 * @return the cell; absent when there is nothing in it
	 */
	@Nullable SheetCell read(int column, String address) {
		String type = this.xml.attribute("t");
		int style = this.xml.number("s", 0);
		String value = null;
		boolean formula = false;
		while (this.xml.next() && !this.xml.isEndOf("c")) {
			if (this.xml.isStartOf("f")) {
				formula = true;
				this.xml.text(this.mostCharacters, address);
			}
			else if (this.xml.isStartOf("v")) {
				value = this.xml.text(this.mostCharacters, address);
			}
			else if (this.xml.isStartOf("is")) {
				value = RichText.read(this.xml, "is", this.mostCharacters, address);
			}
		}
		if (value == null || (value.isEmpty() && !"str".equals(type))) {
			return formula ? new SheetCell(column, CellKind.FORMULA_WITHOUT_RESULT, "") : null;
		}
		return cell(column, (type != null) ? type : "n", value, this.styles.format(style));
	}

	private SheetCell cell(int column, String type, String value, NumberFormat format) {
		return switch (type) {
			case "s" -> new SheetCell(column, CellKind.TEXT, shared(value));
			case "str" -> new SheetCell(column, CellKind.TEXT, RichText.unescaped(value));
			case "inlineStr" -> new SheetCell(column, CellKind.TEXT, value);
			case "b" -> new SheetCell(column, CellKind.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE");
			case "e" -> new SheetCell(column, CellKind.ERROR, value);
			case "d" -> new SheetCell(column, CellKind.DATE, value.replaceFirst("T00:00:00(?:\\.0+)?Z?$", ""));
			default -> this.numbers.cell(column, value, format);
		};
	}

	private String shared(String value) {
		try {
			int number = Integer.parseInt(value.strip());
			if (this.strings != null && number >= 0 && number < this.strings.size()) {
				return this.strings.get(number);
			}
		}
		catch (NumberFormatException ex) {
			throw FileProblem.DAMAGED.because(ex, "sharedStrings " + value);
		}
		throw FileProblem.DAMAGED.with("sharedStrings " + value);
	}

}
