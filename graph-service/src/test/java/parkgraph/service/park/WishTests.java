package parkgraph.service.park;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import parkgraph.service.park.Wish.Kind;
import parkgraph.service.problem.ClientProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WishTests {

	private static final Wish A = Wish.test(Kind.REGION, "a");

	private static final Wish B = Wish.test(Kind.REGION, "b");

	private static final Wish C = Wish.test(Kind.REGION, "c");

	@Test
	void nothingAskedForAlwaysHolds() {
		assertThat(Wish.all(List.of()).clauses()).containsExactly(List.of());
	}

	@Test
	void oneOfNoneNeverHolds() {
		assertThat(Wish.any(List.of()).clauses()).isEmpty();
		assertThat(Wish.all(List.of(A, Wish.any(List.of()))).clauses()).isEmpty();
	}

	@Test
	void andSpreadsOverOr() {
		assertThat(texts(Wish.all(List.of(A, Wish.any(List.of(B, C)))))).containsExactly("a b", "a c");
	}

	@Test
	void notTurnsEverythingRound() {
		assertThat(texts(Wish.not(Wish.all(List.of(A, B))))).containsExactly("!a", "!b");
		assertThat(texts(Wish.not(Wish.any(List.of(A, B))))).containsExactly("!a !b");
		assertThat(texts(Wish.not(Wish.not(A)))).containsExactly("a");
		assertThat(Wish.not(Wish.all(List.of())).clauses()).isEmpty();
	}

	@Test
	void whatUnfoldsTooFarIsRefused() {
		List<Wish> pairs = IntStream.range(0, 7)
			.mapToObj((i) -> Wish.any(Stream.of("x", "y").map((text) -> Wish.test(Kind.NAME, text + i)).toList()))
			.toList();
		assertThat(Wish.all(pairs.subList(0, 6)).clauses()).hasSize(64);
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> Wish.all(pairs))
			.withMessage("filter 展开后超过 100 个子句。 / The filter unfolds to more than 100 clauses.");
	}

	private static List<String> texts(Wish wish) {
		return wish.clauses()
			.stream()
			.map((clause) -> String.join(" ",
					clause.stream().map((test) -> (test.wanted() ? "" : "!") + test.text()).toList()))
			.toList();
	}

}
