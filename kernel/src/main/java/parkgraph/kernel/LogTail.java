package parkgraph.kernel;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The last lines of a log file, to show beside a message that names the file.
 *
 * @param file the log
 * @param lines its last lines, none if it cannot be read
 */
record LogTail(Path file, List<String> lines) {

	private static final int LINES = 8;

	private static final int BYTES = 8192;

	/**
	 * The last lines after a position, where the part that matters begins.
	 */
	static LogTail of(Path file, long from) {
		try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
			long start = Math.max(Math.min(from, log.length()), log.length() - BYTES);
			byte[] end = new byte[(int) (log.length() - start)];
			log.seek(start);
			log.readFully(end);
			// Frames of a stack trace tell a planner nothing; the lines between them do.
			List<String> lines = new String(end, StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("\t"))
				.toList();
			return new LogTail(file, lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
		}
		catch (IOException ex) {
			return new LogTail(file, List.of());
		}
	}

	String indented() {
		StringBuilder text = new StringBuilder();
		this.lines.forEach((line) -> text.append("\n    ").append(line));
		return text.toString();
	}

}
