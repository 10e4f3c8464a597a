package parkgraph.loaders.sheet;

/**
 * A cell that says something.
 *
 * @param column its column, from 1
 * @param kind what sort of content it has
 * @param text the content in words: text as it stands; a number as a plain decimal of at
 * most fifteen significant digits, with % when the cell shows one and with the unit its
 * format shows; a date as ISO date, month or year, whichever the cell shows
 */
public record SheetCell(int column, CellKind kind, String text) {

	/** Whether there is nothing but space in it. */
	public boolean isBlank() {
		return this.kind == CellKind.TEXT && this.text.isBlank();
	}

	/** Whether the file itself says that it is a number. */
	public boolean isNumber() {
		return this.kind == CellKind.NUMBER || this.kind == CellKind.NUMBER_WITH_LOST_DIGITS;
	}

}
