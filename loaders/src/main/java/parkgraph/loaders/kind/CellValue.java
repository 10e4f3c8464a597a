package parkgraph.loaders.kind;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;

/**
 * What a cell holds, as its column wants it.
 *
 * @param printed the words of the cell; empty when it is blank or says that there is
 * nothing
 * @param stored what is kept of it; absent when there is nothing to keep
 * @param problem why it cannot be used; absent when it can
 */
record CellValue(String printed, @Nullable Object stored, @Nullable Finding problem) {

	private static final Pattern BETWEEN = Pattern.compile("[;；]");

	static final CellValue BLANK = new CellValue("", null, null);

	boolean isBlank() {
		return this.printed.isEmpty();
	}

	/** The words of a cell in which several stand, with semicolons between them. */
	List<String> several() {
		return BETWEEN.splitAsStream(this.printed).map(String::strip).filter((one) -> !one.isEmpty()).toList();
	}

}
