package parkgraph.loaders.publish;

import java.util.Map;

/**
 * What became of rows. Every row has one fate: an observation if it states any figure,
 * else refused or kept as text if its reader says so, else a thing.
 *
 * @param rows how many there are
 * @param things how many only describe or join things
 * @param observations how many state figures
 * @param textOnly how many are kept as text
 * @param refused how many are refused
 */
public record RowCounts(long rows, long things, long observations, long textOnly, long refused) {

	/** No row at all. */
	public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

	/**
	 * Rows nothing is known of; a reader that leaves any has a mistake in it.
	 * @return 0 for readers that keep their promise
	 */
	public long unaccounted() {
		return this.rows - this.things - this.observations - this.textOnly - this.refused;
	}

	/**
	 * These rows and others together.
	 * @param other further rows
	 * @return the sums
	 */
	public RowCounts plus(RowCounts other) {
		return new RowCounts(this.rows + other.rows, this.things + other.things, this.observations + other.observations,
				this.textOnly + other.textOnly, this.refused + other.refused);
	}

	RowCounts ofRows(long number) {
		return new RowCounts(number, this.things, this.observations, this.textOnly, this.refused);
	}

	Map<String, Object> properties() {
		return Map.of("rows", this.rows, "things", this.things, "observations", this.observations, "textOnly",
				this.textOnly, "refused", this.refused);
	}

}
