package parkgraph.loaders.synthetic;

/**
 * Takes the rows of a file one by one.
 */
interface Rows {

	/**
	 * Writes one row.
	 * @param cells one for each column of the header
	 * @return the number of the row as a user counts it: the header is row 1
	 */
	long add(String... cells);

}
