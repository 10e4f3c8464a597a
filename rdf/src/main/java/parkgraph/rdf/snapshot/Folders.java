package parkgraph.rdf.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The folders of snapshots. One that is whole is called {@code state-N-STAMP}; what is
 * called otherwise was cut off while it was being built.
 */
final class Folders {

	private static final Pattern WHOLE = Pattern.compile("state-(\\d+)-(.+)");

	private static final String BUILDING = "building-";

	private final Path root;

	Folders(Path root) {
		this.root = root;
	}

	/** Makes the root, and removes what a process that died left half done. */
	void sweep() {
		try {
			Files.createDirectories(this.root);
			for (Path folder : inside()) {
				if (!WHOLE.matcher(name(folder)).matches()) {
					delete(folder);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot tidy up " + this.root, ex);
		}
	}

	/** All whole snapshots, in no order. */
	List<Key> whole() {
		try {
			return inside().stream()
				.map((folder) -> WHOLE.matcher(name(folder)))
				.filter(Matcher::matches)
				.map((name) -> new Key(Long.parseLong(name.group(1)), name.group(2)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.root, ex);
		}
	}

	/** An empty folder to build in. */
	Path building(Key key) {
		Path folder = this.root.resolve(BUILDING + key.name());
		try {
			delete(folder);
			return Files.createDirectory(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot make " + folder, ex);
		}
	}

	/**
	 * Gives a folder that is built, and on the disk, its name. A process that dies before
	 * or after leaves either nothing or the whole.
	 */
	void finish(Path building, Key key) {
		try {
			try (Stream<Path> files = Files.walk(building)) {
				for (Path file : files.toList()) {
					force(file);
				}
			}
			Files.move(building, of(key), StandardCopyOption.ATOMIC_MOVE);
			force(this.root);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot finish " + building, ex);
		}
	}

	Path of(Key key) {
		return this.root.resolve(key.name());
	}

	void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException ex) throws IOException {
					Files.delete(directory);
					return FileVisitResult.CONTINUE;
				}
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete " + folder, ex);
		}
	}

	private List<Path> inside() throws IOException {
		try (Stream<Path> folders = Files.list(this.root)) {
			return folders.filter(Files::isDirectory).toList();
		}
	}

	private static String name(Path folder) {
		return folder.getFileName().toString();
	}

	private static void force(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	/**
	 * What tells one snapshot from another.
	 *
	 * @param state number of the state
	 * @param stamp what its content depends on besides
	 */
	record Key(long state, String stamp) {

		String name() {
			return "state-" + this.state + "-" + this.stamp;
		}

	}

}
