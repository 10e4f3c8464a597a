package parkgraph.loaders.batch;

import org.jspecify.annotations.Nullable;

/**
 * Where something was said.
 *
 * @param file name of the file within its batch
 * @param sheet name of the sheet; absent for text files
 * @param row the row as the user counts it: from 1, the header included
 * @param cell name of the column or address of the cell; absent when the whole row speaks
 * @param part which of several statements of one cell, from 1
 */
public record Origin(String file, @Nullable String sheet, long row, @Nullable String cell, int part) {

	public static Origin row(String file, long row) {
		return new Origin(file, null, row, null, 1);
	}

	public Origin at(String column) {
		return new Origin(this.file, this.sheet, this.row, column, this.part);
	}

	public Origin part(int number) {
		return new Origin(this.file, this.sheet, this.row, this.cell, number);
	}

	/**
	 * The key of the row, unique within a batch.
	 * @return file (and sheet, behind an exclamation mark) and row joined by a slash
	 */
	public String rowKey() {
		return this.file + ((this.sheet != null) ? "!" + this.sheet : "") + "/" + this.row;
	}

	/**
	 * The key of what was said here, unique within a batch.
	 * @return file, row, cell and part joined by slashes
	 */
	public String key() {
		return rowKey() + ((this.cell != null) ? "/" + this.cell : "") + "/" + this.part;
	}

}
