package parkgraph.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The making of a new store. When the process is killed in the middle of it, Neo4j may
 * find store files without transaction logs at the next start and refuse them for good. A
 * mark stands from before the first file until the store is whole; a store that still has
 * it never answered anybody and is made again.
 */
final class FirstStart {

	private final Path mark;

	private final boolean underWay;

	private FirstStart(Path mark, boolean underWay) {
		this.mark = mark;
		this.underWay = underWay;
	}

	static FirstStart begin(Path home) throws IOException {
		Path data = home.resolve("data");
		Path mark = home.resolve("unfinished");
		if (Files.exists(mark)) {
			setAside(data, home.resolve("data.unfinished"));
			return new FirstStart(mark, true);
		}
		if (Files.exists(data.resolve("databases").resolve("system"))) {
			return new FirstStart(mark, false);
		}
		Files.createFile(mark);
		return new FirstStart(mark, true);
	}

	boolean isUnderWay() {
		return this.underWay;
	}

	void finish() throws IOException {
		Files.deleteIfExists(this.mark);
	}

	/**
	 * Moved rather than deleted: somebody may have put a store of their own there
	 * meanwhile.
	 */
	private static void setAside(Path data, Path aside) throws IOException {
		if (!Files.exists(data)) {
			return;
		}
		if (Files.exists(aside)) {
			FileTree.delete(aside);
		}
		Files.move(data, aside);
	}

}
