package parkgraph.loaders.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.sheet.Addresses;

/**
 * What stands over one column.
 *
 * @param column its number, from 1
 * @param row the lowest header row that says something about it
 * @param parts its words from top to bottom, without units; a heading over several
 * columns is the upper part of each
 * @param unit the unit that stands in it; absent when none does
 */
public record Heading(int column, long row, List<String> parts, @Nullable String unit) {

	public Heading {
		parts = List.copyOf(parts);
	}

	/** The words in one line, for messages. */
	public String text() {
		return String.join(" · ", this.parts);
	}

	/** The cell in which the lowest of the words stands. */
	public String address() {
		return Addresses.cell(this.column, this.row);
	}

	/**
	 * The ways in which the words may name something, the most exact first, each with the
	 * words that are left over.
	 */
	public List<Split> splits() {
		LinkedHashSet<Split> splits = new LinkedHashSet<>();
		int size = this.parts.size();
		for (int length = size; length > 0; length--) {
			for (int end = size; end >= length; end--) {
				List<String> named = this.parts.subList(end - length, end);
				List<String> rest = new ArrayList<>(this.parts.subList(0, end - length));
				rest.addAll(this.parts.subList(end, size));
				splits.add(new Split(String.join("", named), rest));
			}
		}
		return List.copyOf(splits);
	}

	/**
	 * A heading taken as a name and further words.
	 *
	 * @param name the words taken as a name
	 * @param rest the parts that are left over
	 */
	public record Split(String name, List<String> rest) {

		public Split {
			rest = List.copyOf(rest);
		}

	}

}
