package parkgraph.loaders.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;

/**
 * The list of files that lies beside them: what each is, where it comes from, under which
 * licence, and in which order they are read.
 */
final class Manifest {

	static final String NAME = "content.csv";

	private Manifest() {
	}

	static List<ContentFile> read(InputStream bytes) {
		List<ContentFile> files = new ArrayList<>();
		try (CsvTable table = new CsvTable(NAME, bytes)) {
			for (TableRow row = table.next(); row != null; row = table.next()) {
				files.add(file(row));
			}
		}
		return List.copyOf(files);
	}

	private static ContentFile file(TableRow row) {
		String kind = row.print("kind");
		return new ContentFile(row.print("file"), row.print("place"),
				ContentKind.ofCode(kind)
					.orElseThrow(() -> new IllegalArgumentException("%s:%d: kind is \"%s\", expected one of %s"
						.formatted(NAME, row.number(), kind, ContentKind.codes()))),
				row.print("zh"), row.print("en"), row.print("origin"), row.print("licence"));
	}

}
