package parkgraph.loaders.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import parkgraph.loaders.LoadingException;
import parkgraph.ontology.wording.Wording;

/**
 * The files themselves, each kept once under its hash, whatever it was called. Earlier
 * versions stay when corrected ones arrive.
 */
public final class Originals {

	private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	private final Path folder;

	/**
	 * Keeps files.
	 * @param folder where; made when it is first needed
	 */
	public Originals(Path folder) {
		this.folder = folder;
	}

	/** Keeps a file, unless it is kept already. */
	public void keep(Path file, String sha256) {
		Path kept = this.folder.resolve(sha256);
		try {
			if (!Files.isDirectory(this.folder)) {
				Files.createDirectories(this.folder.toAbsolutePath().getParent());
				Files.createDirectory(this.folder, OWNER_ONLY);
			}
			if (!Files.exists(kept)) {
				Path copy = this.folder.resolve(sha256 + ".new");
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
				Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep %s in %s".formatted(file, this.folder), ex);
		}
	}

	/**
	 * Where a file lies that was kept.
	 * @param received the file
	 * @throws LoadingException if it is not here
	 */
	public Path of(ReceivedFile received) {
		Path kept = this.folder.resolve(received.sha256());
		if (!Files.isRegularFile(kept)) {
			throw new LoadingException(new Wording(
					"回执 %s 的文件“%s”不在本机的数据目录中；请在收文件的机器上操作，或把文件重新提交。".formatted(received.receipt(), received.name()),
					"The file \"%2$s\" of receipt %1$s is not in this data directory; work where it was taken in, or bring the file again."
						.formatted(received.receipt(), received.name())));
		}
		return kept;
	}

}
