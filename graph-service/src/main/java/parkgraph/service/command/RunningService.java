package parkgraph.service.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the service that runs on a data directory: while it runs, its address stands in a
 * file there.
 */
final class RunningService {

	private static final String FILE = "service";

	private RunningService() {
	}

	/**
	 * Lets commands find a service.
	 * @param data its data directory
	 * @param address where it listens
	 */
	static void announce(Path data, URI address) {
		Path file = data.resolve(FILE);
		try {
			Files.createDirectories(data);
			Files.writeString(file, address + System.lineSeparator());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法写入 %s。 / Cannot write %s.".formatted(file, file), ex);
		}
	}

	/**
	 * Forgets a service that has ended.
	 * @param data its data directory
	 */
	static void withdraw(Path data) {
		Path file = data.resolve(FILE);
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法删除 %s。 / Cannot delete %s.".formatted(file, file), ex);
		}
	}

	/**
	 * The address of the service on a data directory.
	 * @param data the data directory
	 * @return the address, empty if none runs there
	 */
	static Optional<URI> on(Path data) {
		Path file = data.resolve(FILE);
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			return Files.readString(file)
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.findFirst()
				.map(URI::create);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法读取 %s。 / Cannot read %s.".formatted(file, file), ex);
		}
	}

}
