package parkgraph.loaders.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The files that are part of the program, listed in a manifest.
 */
final class BundledFolder implements ContentFolder {

	private static final String PLACE = "/parkgraph/content/";

	private static final String SHARED = "/parkgraph/";

	@Override
	public List<ContentFile> files() {
		try (InputStream manifest = open(PLACE + Manifest.NAME)) {
			return Manifest.read(manifest);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the bundled list of files", ex);
		}
	}

	@Override
	public InputStream open(ContentFile file) {
		return open((file.place().isEmpty() ? PLACE : file.place()) + file.name());
	}

	/** Opens a file that a directory's list takes from the program: a list of codes. */
	static InputStream shared(ContentFile file) {
		if (!file.place().startsWith(SHARED)) {
			throw new IllegalArgumentException(
					"“%1$s”不是程序自带的文件夹，应以 %2$s 开头。 / \"%1$s\" is no folder of the program; it has to begin with %2$s."
						.formatted(file.place(), SHARED));
		}
		return open(file.place() + file.name());
	}

	private static InputStream open(String path) {
		InputStream bytes = BundledFolder.class.getResourceAsStream(path);
		if (bytes == null) {
			throw new IllegalStateException("No file on the class path: " + path);
		}
		return bytes;
	}

}
