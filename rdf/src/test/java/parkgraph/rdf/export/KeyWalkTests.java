package parkgraph.rdf.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import parkgraph.rdf.iri.Segment;

import static org.assertj.core.api.Assertions.assertThat;

class KeyWalkTests {

	private static final List<String> KEYS = List.of("a", "a1", "a10", "a-", "a.b", "a/b", "a b", "a:b", "aB", "a一",
			"a丁", "a𠀀", "a\uFFFD", "b", "一", "一/二", "𠀀", "~", "A", "9", "%41", "a1/2", "a1-", "ab\uD7FF", "ab\uE000");

	/** In the order of an index: by code point. */
	private static final NavigableSet<String> INDEX = new TreeSet<>(
			Comparator.comparing((String key) -> key.codePoints().toArray(), Arrays::compare));

	static {
		INDEX.addAll(KEYS);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 100 })
	void visitsKeysInTheOrderOfTheirAddresses(int most) {
		assertThat(walk(Segment::path, ">", most)).isEqualTo(sorted(Segment::path, ">"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5 })
	void addressesThatGoOnAreSortedByWhatFollows(int most) {
		assertThat(walk(Segment::one, "/", most)).isEqualTo(sorted(Segment::one, "/"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	void holdsNoMoreThanAPage(int most) {
		List<Integer> sizes = new ArrayList<>();
		new KeyWalk(KeyWalkTests::span, Segment::path, ">", most).each("", (range) -> sizes.add(in(range).size()));
		assertThat(sizes).allSatisfy((size) -> assertThat(size).isBetween(1, most));
	}

	private static List<String> walk(UnaryOperator<String> encoding, String end, int most) {
		List<String> visited = new ArrayList<>();
		new KeyWalk(KeyWalkTests::span, encoding, end, most).each("",
				(range) -> in(range).stream().map((key) -> encoding.apply(key) + end).sorted().forEach(visited::add));
		return visited;
	}

	private static List<String> sorted(UnaryOperator<String> encoding, String end) {
		return KEYS.stream().map((key) -> encoding.apply(key) + end).sorted().toList();
	}

	private static NavigableSet<String> in(KeyRange range) {
		return INDEX.subSet(range.from(), true, range.before(), false);
	}

	private static Optional<KeySpan> span(KeyRange range, int most) {
		NavigableSet<String> keys = in(range);
		return keys.isEmpty() ? Optional.empty()
				: Optional.of(new KeySpan(Math.min(most, keys.size()), keys.first(), keys.last()));
	}

}
