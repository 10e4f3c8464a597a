package parkgraph.loaders.synthetic;

/**
 * Numbers the rows of a file: SYR00001, SYR00002 …
 */
final class RowIds {

	private static final int DIGITS = 5;

	private final String prefix;

	private long last;

	RowIds(String prefix) {
		this.prefix = prefix;
	}

	String next() {
		this.last++;
		String digits = Long.toString(this.last);
		return this.prefix + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
	}

}
