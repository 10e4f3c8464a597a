package parkgraph.loaders.synthetic;

import java.util.List;

/**
 * The list of mistakes that were planted: each with the row it stands in, what was
 * printed and what would have been right.
 */
final class PlantedErrors {

	static final String FILE = "planted.csv";

	static final List<String> COLUMNS = List.of("file", "row", "row_id", "column", "kind", "printed", "right", "zh",
			"en");

	private final Rows rows;

	PlantedErrors(Rows rows) {
		this.rows = rows;
	}

	void add(PlantedKind kind, Place place, String printed, String right) {
		if (!printed.equals(right)) {
			this.rows.add(place.file(), Long.toString(place.row()), place.rowId(), place.column(), kind.name(), printed,
					right, kind.zh(), kind.en());
		}
	}

	/**
	 * Where a mistake stands.
	 *
	 * @param file name of the file
	 * @param row the row as a user counts it
	 * @param rowId the row's own number
	 * @param column name of the column
	 */
	record Place(String file, long row, String rowId, String column) {
	}

}
