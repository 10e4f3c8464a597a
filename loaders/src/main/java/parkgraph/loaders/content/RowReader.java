package parkgraph.loaders.content;

import parkgraph.loaders.table.TableRow;

/**
 * Reads the rows of one kind of file. Whatever a row says, or why it says nothing, is
 * told to the reading; a row is never passed over in silence.
 */
interface RowReader {

	void read(TableRow row, Reading reading);

}
