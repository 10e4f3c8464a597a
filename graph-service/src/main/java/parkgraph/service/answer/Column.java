package parkgraph.service.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One value of an item that a reader sees.
 *
 * @param path where it stands in the item
 * @param names what it and all around it are called, outermost first
 * @param kind how it is written
 * @param type its type in the schema
 */
record Column(List<String> path, List<String> names, Kind kind, String type) {

	String label() {
		return this.names.get(this.names.size() - 1);
	}

	/**
	 * What has to be said before the label to tell it from others that are called alike:
	 * the nearest name around it that the others do not share.
	 * @param all the columns beside it
	 * @return that name, empty when the label is enough
	 */
	String qualifier(List<Column> all) {
		List<Column> alike = all.stream()
			.filter((other) -> !other.equals(this) && other.label().equals(label()))
			.toList();
		for (int i = this.names.size() - 2; i >= 0 && !alike.isEmpty(); i--) {
			String name = this.names.get(i);
			if (alike.stream().noneMatch((other) -> other.names.subList(0, other.names.size() - 1).contains(name))) {
				return name;
			}
		}
		return "";
	}

	/** Whether it is the name of the item itself. */
	boolean isName() {
		return this.kind == Kind.WORDS && this.path.isEmpty();
	}

	/** What is missing as a whole when this value is: the part of the item it is in. */
	Optional<String> nameOfMissing(@Nullable Object item) {
		boolean inPart = this.path.size() > 1 && this.names.size() > 1;
		return (inPart && item instanceof Map<?, ?> object && object.get(this.path.get(0)) == null)
				? Optional.of(this.names.get(0)) : Optional.empty();
	}

	Column under(String field) {
		return new Column(prepended(field, this.path), this.names, this.kind, this.type);
	}

	Column below(String field, String label) {
		return new Column(prepended(field, this.path), prepended(label, this.names), this.kind, this.type);
	}

	/** The same value, called as what holds it: it is all that is asked of that. */
	Column standingFor(String field, String label) {
		return new Column(prepended(field, this.path), List.of(label), this.kind, this.type);
	}

	private static List<String> prepended(String first, List<String> others) {
		List<String> all = new ArrayList<>();
		all.add(first);
		all.addAll(others);
		return all;
	}

	/**
	 * How a value is written.
	 */
	enum Kind {

		/** As it is. */
		PLAIN,

		/** In the reader's language; the value holds both. */
		WORDS,

		/** In 亿元 or billion yuan; the value is in 亿元. */
		MONEY,

		/** A number in the unit that stands beside it. */
		MEASURE,

		/** The unit that stands beside numbers. */
		UNIT

	}

}
