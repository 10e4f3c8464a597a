package parkgraph.service.answer;

import java.util.List;

/**
 * A field that a question selects, with what the schema says of it.
 *
 * @param name what the answer calls it
 * @param type the type behind lists and non-nulls
 * @param isList whether there can be several
 * @param label what a reader calls it
 * @param below what is selected of it; empty for a value
 */
record Selected(String name, String type, boolean isList, String label, List<Selected> below) {

	/** The shell around a page of a list says nothing to a reader. */
	boolean isPage() {
		return this.type.endsWith("Connection");
	}

	boolean isValue() {
		return this.below.isEmpty();
	}

	boolean isName() {
		return isValue() && (this.name.equals("zh") || this.name.equals("en"));
	}

}
