package parkgraph.service.command;

import java.io.PrintWriter;
import java.util.Locale;

import parkgraph.loaders.publish.Progress;
import parkgraph.ontology.wording.Wording;

/**
 * Shows on a terminal how far publishing is, in one line that is written over and over
 * and gone at the end. Elsewhere nothing is shown.
 */
final class ProgressBar implements Progress, AutoCloseable {

	/** Set by the script, for Java cannot tell in the same way in all its versions. */
	private static final String TERMINAL = "parkgraph.terminal";

	private static final int WIDTH = 40;

	private static final int ALL = 100;

	/** Back to the beginning of the line, and the line emptied. */
	private static final String AGAIN = "\r\u001b[K";

	private final PrintWriter terminal;

	private final Locale locale;

	private String shown = "";

	private ProgressBar(PrintWriter terminal, Locale locale) {
		this.terminal = terminal;
		this.locale = locale;
	}

	/** A bar on a terminal. */
	static ProgressBar on(PrintWriter terminal, Locale locale) {
		return new ProgressBar(terminal, locale);
	}

	/** A bar if there is a terminal to show it on, else none. */
	static ProgressBar ifTerminal(PrintWriter terminal, Locale locale) {
		return new ProgressBar(Boolean.getBoolean(TERMINAL) ? terminal : new PrintWriter(PrintWriter.nullWriter()),
				locale);
	}

	@Override
	public synchronized void at(Stage stage, long done, long total) {
		int percent = stage.percent(done, total);
		int full = WIDTH * percent / ALL;
		String line = "[%s%s] %3d%% %s".formatted("#".repeat(full), "-".repeat(WIDTH - full), percent,
				new Wording(stage.zh(), stage.en()).in(this.locale));
		if (!line.equals(this.shown)) {
			this.shown = line;
			this.terminal.print(AGAIN + line);
			this.terminal.flush();
		}
	}

	@Override
	public synchronized void close() {
		if (!this.shown.isEmpty()) {
			this.terminal.print(AGAIN);
			this.terminal.flush();
		}
	}

}
