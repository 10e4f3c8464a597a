package parkgraph.loaders.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.UnreadableTableException;

/**
 * A directory of files: with a manifest, or each file's kind told by its columns.
 */
final class DirectoryFolder implements ContentFolder {

	/** Things before what refers to them; files of no kind last. */
	private static final Comparator<ContentFile> READING_ORDER = Comparator
		.comparing(ContentFile::kind, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ContentFile::name);

	private final Path directory;

	DirectoryFolder(Path directory) {
		this.directory = directory;
	}

	@Override
	public List<ContentFile> files() {
		Path manifest = this.directory.resolve(Manifest.NAME);
		try {
			if (Files.exists(manifest)) {
				try (InputStream bytes = Files.newInputStream(manifest)) {
					return Manifest.read(bytes);
				}
			}
			try (Stream<Path> paths = Files.list(this.directory)) {
				return paths.filter((path) -> path.getFileName().toString().endsWith(".csv"))
					.map(DirectoryFolder::file)
					.sorted(READING_ORDER)
					.toList();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the directory " + this.directory, ex);
		}
	}

	@Override
	public InputStream open(ContentFile file) throws IOException {
		return file.place().isEmpty() ? Files.newInputStream(this.directory.resolve(file.name()))
				: BundledFolder.shared(file);
	}

	private static ContentFile file(Path path) {
		String name = path.getFileName().toString();
		return new ContentFile(name, "", kind(path, name), name, name, "", "");
	}

	private static @Nullable ContentKind kind(Path path, String name) {
		try (CsvTable table = new CsvTable(name, Files.newInputStream(path))) {
			return ContentKind.ofHeader(table.columns()).orElse(null);
		}
		catch (UnreadableTableException ex) {
			// Said again, with its place, when the file is read.
			return null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

}
