package parkgraph.loaders.kind;

import parkgraph.ontology.text.ReadValue;

/**
 * What the rows of a table add up to in one column, in steps of its indicator.
 */
final class ColumnSum {

	private final Amount all = new Amount();

	private final Amount sinceTotal = new Amount();

	private final Amount totals = new Amount();

	private final Amount parts = new Amount();

	private long row;

	private String rowPrinted = "";

	void add(long value, long precision, String printed) {
		this.all.add(value, precision);
		this.sinceTotal.add(value, precision);
		this.parts.clear();
		this.row = value;
		this.rowPrinted = printed;
	}

	/** A row of the table in which this column is blank has no parts here. */
	void skip() {
		this.parts.clear();
		this.row = 0;
		this.rowPrinted = "";
	}

	boolean isEmpty() {
		return this.all.rows == 0;
	}

	/** Whether a total is that of rows above it, of whichever group. */
	boolean fits(ReadValue total) {
		return this.all.fits(total) || this.sinceTotal.fits(total) || this.totals.fits(total);
	}

	/** A total has been met; what follows is another group. */
	void close(ReadValue total) {
		this.totals.add(total.bounds().low(), total.precision());
		this.sinceTotal.clear();
	}

	/** Adds a part of the row above; whether the parts are still no more than it. */
	boolean addPart(ReadValue part) {
		this.parts.add(part.bounds().low(), part.precision());
		return this.rowPrinted.isEmpty() || this.parts.value - this.parts.precision <= this.row;
	}

	long parts() {
		return this.parts.value;
	}

	long sum() {
		return (this.sinceTotal.rows > 0) ? this.sinceTotal.value : this.all.value;
	}

	long all() {
		return this.all.value;
	}

	String rowPrinted() {
		return this.rowPrinted;
	}

	/**
	 * A sum that grows.
	 */
	private static final class Amount {

		private long value;

		private long precision;

		private int rows;

		void add(long more, long itsPrecision) {
			this.value = Math.addExact(this.value, more);
			this.precision = Math.addExact(this.precision, itsPrecision + 1);
			this.rows++;
		}

		void clear() {
			this.value = 0;
			this.precision = 0;
			this.rows = 0;
		}

		boolean fits(ReadValue total) {
			return this.rows > 0
					&& Math.abs(this.value - total.bounds().low()) <= this.precision + total.precision() + 1;
		}

	}

}
