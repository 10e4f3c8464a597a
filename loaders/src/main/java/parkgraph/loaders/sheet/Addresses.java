package parkgraph.loaders.sheet;

/**
 * Cells by the letters and numbers Excel shows. Columns and rows count from 1.
 */
public final class Addresses {

	/** Longer names are no columns in any spreadsheet. */
	private static final int MOST_LETTERS = 4;

	private Addresses() {
	}

	/**
	 * The letters of a column.
	 * @param column its number, from 1
	 * @return for example {@code AB} for 28
	 */
	public static String column(int column) {
		StringBuilder letters = new StringBuilder(3);
		for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
			letters.append((char) ('A' + (rest - 1) % 26));
		}
		return letters.reverse().toString();
	}

	/**
	 * The address of a cell.
	 * @param column its column, from 1
	 * @param row its row, from 1
	 * @return for example {@code B7}
	 */
	public static String cell(int column, long row) {
		return column(column) + row;
	}

	/**
	 * The column of an address.
	 * @param address for example {@code B7} or {@code $B$7}
	 * @return its number, from 1; 0 when it is no address
	 */
	static int columnOf(String address) {
		int column = 0;
		int letters = 0;
		for (int i = 0; i < address.length(); i++) {
			char sign = address.charAt(i);
			if (sign >= 'A' && sign <= 'Z' && letters < MOST_LETTERS) {
				column = column * 26 + (sign - 'A' + 1);
				letters++;
			}
			else if (sign != '$') {
				return (sign >= '0' && sign <= '9') ? column : 0;
			}
		}
		return column;
	}

	/**
	 * The row of an address.
	 * @param address for example {@code B7} or {@code $B$7}
	 * @return its number, from 1; 0 when the address names no row
	 */
	static long rowOf(String address) {
		long row = 0;
		for (int i = 0; i < address.length(); i++) {
			char sign = address.charAt(i);
			if (sign >= '0' && sign <= '9') {
				row = row * 10 + (sign - '0');
				if (row > Integer.MAX_VALUE) {
					return 0;
				}
			}
		}
		return row;
	}

}
