package parkgraph.loaders.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;

/**
 * The files that a synthetic province shares with the real one and that are read before
 * its own: regions, industries, indicators, populations, policy documents and ladders.
 * They are part of the program and stay where they are.
 */
final class SharedFiles {

	private static final String FOLDER = "/parkgraph/content/";

	private static final String MANIFEST = FOLDER + "content.csv";

	/** What is listed from the parks on is the real province's own. */
	private static final String FIRST_OWN_KIND = "parks";

	private SharedFiles() {
	}

	static void addTo(Rows manifest) {
		try (InputStream bytes = Objects.requireNonNull(SharedFiles.class.getResourceAsStream(MANIFEST), MANIFEST);
				CsvTable table = new CsvTable(MANIFEST, bytes)) {
			TableRow row = table.next();
			while (row != null && !row.print("kind").equals(FIRST_OWN_KIND)) {
				String place = row.print("place").isEmpty() ? FOLDER : row.print("place");
				manifest.add(row.print("file"), place, row.print("kind"), row.print("zh"), row.print("en"),
						row.print("origin"), row.print("licence"));
				row = table.next();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + MANIFEST, ex);
		}
	}

}
