package parkgraph.loaders.batch;

import java.util.function.Consumer;

/**
 * The files of one batch, read again and again in the same order: once to check, once to
 * publish. Heap stays flat however long the files are.
 */
public interface BatchReader {

	/** What the batch is and who brings it. */
	BatchHeader header();

	/**
	 * Reads all files and hands over what they say, row by row, things before what refers
	 * to them. Everything a row says comes together. A bad row becomes a finding, and the
	 * rest is read all the same.
	 * @param items receives every item
	 */
	void read(Consumer<BatchItem> items);

}
