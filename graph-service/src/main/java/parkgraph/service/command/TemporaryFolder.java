package parkgraph.service.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * A folder that is gone when the command ends.
 *
 * @param path where it is
 */
record TemporaryFolder(Path path) implements AutoCloseable {

	static TemporaryFolder make() {
		try {
			return new TemporaryFolder(Files.createTempDirectory("parkgraph-"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法建立临时文件夹。 / Cannot make a temporary folder.", ex);
		}
	}

	@Override
	public void close() {
		try {
			FileSystemUtils.deleteRecursively(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法删除 %1$s。 / Cannot delete %1$s.".formatted(this.path), ex);
		}
	}

}
