package parkgraph.loaders.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.wording.Wording;

/**
 * A part of a document that has a place in its text.
 *
 * @param ref which section, clause or target it is
 * @param number its number in the document
 * @param start the character it begins with
 * @param end the character after its last
 * @param hash SHA-256 of the text between
 * @param numbers the numbers in it
 * @param value the wanted value as printed; absent for what is no target, and for targets
 * in words
 */
record PolicyPart(ThingRef ref, String number, int start, int end, String hash, List<PlacedNumber> numbers,
		@Nullable String value) {

	static PolicyPart of(ThingRef ref, Map<String, Object> properties) {
		Object numbers = properties.get("numbers");
		List<PlacedNumber> placed = (numbers instanceof List<?> list)
				? list.stream().map(String::valueOf).map(PlacedNumber::parse).toList() : List.of();
		Object value = properties.get("valuePrinted");
		return new PolicyPart(ref, text(properties, "number"), number(properties, "start"), number(properties, "end"),
				text(properties, "hash"), placed, (value != null) ? value.toString() : null);
	}

	boolean isClause() {
		return this.ref.label().equals(Labels.CLAUSE);
	}

	boolean isTarget() {
		return this.ref.label().equals(Labels.TARGET);
	}

	boolean encloses(PolicyPart other) {
		return this.start <= other.start && other.end <= this.end;
	}

	Wording name() {
		return switch (this.ref.label()) {
			case Labels.SECTION -> new Wording("章节" + this.number, "section " + this.number);
			case Labels.CLAUSE -> new Wording("条款（" + this.number + "）", "clause " + this.number);
			default -> new Wording("目标" + this.number, "target " + this.number);
		};
	}

	private static String text(Map<String, Object> properties, String name) {
		return Objects.requireNonNull(properties.get(name), name).toString();
	}

	private static int number(Map<String, Object> properties, String name) {
		return Math.toIntExact((Long) Objects.requireNonNull(properties.get(name), name));
	}

}
