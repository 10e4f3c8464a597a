package parkgraph.loaders.sheet;

import java.io.Closeable;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, from top to bottom and never all held.
 */
public interface SheetRows extends Closeable {

	/**
	 * Reads on to the next row that is there; rows between with nothing in them may be
	 * left out.
	 * @return the row; absent after the last one
	 * @throws UnreadableFileException if the file is damaged here
	 */
	@Nullable SheetRow next();

	@Override
	void close();

}
