package parkgraph.loaders.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.text.similarity.LevenshteinDistance;

import parkgraph.ontology.print.Signs;
import parkgraph.ontology.text.NameFolding;
import parkgraph.ontology.wording.Wording;

/**
 * The code or name that comes closest to one that nothing bears. It is only named, never
 * taken.
 */
final class NearestName {

	static final Wording NONE = new Wording("", "");

	/** A quarter of the signs may differ, and never more than this. */
	private static final int MOST = 3;

	private NearestName() {
	}

	/**
	 * Looks for it.
	 * @param printed what stands in the cell
	 * @param names names by code
	 * @return “，最接近的是…”, to be put into a sentence; empty when nothing is close
	 */
	static Wording to(String printed, Map<String, String> names) {
		String code = Signs.narrow(printed).toUpperCase(Locale.ROOT);
		String name = NameFolding.fold(printed);
		List<Near> near = names.entrySet()
			.stream()
			.map((entry) -> new Near(entry.getKey(), entry.getValue(),
					Math.min(distance(code, entry.getKey()), distance(name, NameFolding.fold(entry.getValue())))))
			.filter((one) -> one.distance() >= 0 && one.distance() <= MOST)
			.sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::code))
			.toList();
		if (near.isEmpty()) {
			return NONE;
		}
		Near first = near.get(0);
		return new Wording("，最接近的是%s %s".formatted(first.code(), first.name()),
				" (the nearest is %s %s)".formatted(first.code(), first.name()));
	}

	private static int distance(String one, String other) {
		int most = Math.min(MOST, Math.max(one.length(), other.length()) / 4);
		int distance = new LevenshteinDistance(most).apply(one, other);
		return (distance < 0) ? MOST + 1 : distance;
	}

	/**
	 * Something that may have been meant.
	 */
	private record Near(String code, String name, int distance) {
	}

}
