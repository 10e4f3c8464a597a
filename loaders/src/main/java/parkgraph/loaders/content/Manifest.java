package parkgraph.loaders.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.wording.Wording;

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
		return new ContentFile(nextToIt(row), row.print("place"), ContentKind.ofCode(kind)
			.orElseThrow(() -> wrong(row, "kind", kind, ContentKind.codes() + "之一", "one of " + ContentKind.codes())),
				row.print("zh"), row.print("en"), row.print("origin"), row.print("licence"));
	}

	/** A manifest must not lead out of its directory. */
	private static String nextToIt(TableRow row) {
		String file = row.print("file");
		if (file.isEmpty() || file.equals("..") || file.indexOf('/') >= 0 || file.indexOf('\\') >= 0) {
			throw wrong(row, "file", file, "与清单同目录的文件名", "the name of a file beside the manifest");
		}
		return file;
	}

	private static LoadingException wrong(TableRow row, String column, String found, String zh, String en) {
		return new LoadingException(
				new Wording("%s 第%d行：列“%s”为“%s”，应为%s。请更正清单。".formatted(NAME, row.number(), column, found, zh),
						"%s:%d: %s is \"%s\", expected %s. Correct the manifest.".formatted(NAME, row.number(), column,
								found, en)));
	}

}
