package parkgraph.loaders.table;

/**
 * The bytes of a table stop making sense at some row: another encoding, a quote that is
 * never closed, a row with more or fewer cells than the header.
 */
public final class UnreadableTableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** What is wrong with it. */
	public enum Problem {

		/** Not written in UTF-8. */
		ENCODING,

		/** Quotes or separators do not fit together. */
		STRUCTURE,

		/** No header row at all. */
		EMPTY

	}

	private final Problem problem;

	private final long row;

	UnreadableTableException(Problem problem, String file, long row, Throwable cause) {
		super("%s: %s after row %d".formatted(file, problem, row), cause);
		this.problem = problem;
		this.row = row;
	}

	UnreadableTableException(String file) {
		super("%s: no header row".formatted(file));
		this.problem = Problem.EMPTY;
		this.row = 0;
	}

	public Problem problem() {
		return this.problem;
	}

	/**
	 * The last row that could be read.
	 * @return its number; 0 when not even the header could be read
	 */
	public long row() {
		return this.row;
	}

}
