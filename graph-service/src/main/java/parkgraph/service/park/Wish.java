package parkgraph.service.park;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * A filter brought into one shape: one of several clauses must hold, and every test of
 * it. So any filter can be a parameter of one statement, and none has to be put together
 * from strings.
 *
 * @param clauses the clauses; an empty clause always holds, no clause never does
 */
record Wish(List<List<Test>> clauses) {

	/** More would make the statement slow; a filter a person writes has a handful. */
	private static final int MOST = 100;

	static Wish test(Kind kind) {
		return of(new Test(kind, true, null, null, null));
	}

	static Wish test(Kind kind, String text) {
		return of(new Test(kind, true, text, null, null));
	}

	static Wish test(Kind kind, List<String> texts) {
		return of(new Test(kind, true, null, texts, null));
	}

	static Wish test(Kind kind, long amount) {
		return of(new Test(kind, true, null, null, amount));
	}

	private static Wish of(Test test) {
		return new Wish(List.of(List.of(test)));
	}

	/** Holds when all of them hold; with none of them, always. */
	static Wish all(List<Wish> wishes) {
		List<List<Test>> clauses = List.of(List.of());
		for (Wish wish : wishes) {
			clauses = clauses.stream()
				.flatMap((left) -> wish.clauses.stream()
					.map((right) -> Stream.concat(left.stream(), right.stream()).distinct().toList()))
				.distinct()
				.limit(MOST + 1L)
				.toList();
		}
		return checked(clauses);
	}

	/** Holds when one of them holds. */
	static Wish any(List<Wish> wishes) {
		return checked(wishes.stream().flatMap((wish) -> wish.clauses.stream()).distinct().toList());
	}

	/** Holds exactly when the other does not: also where a value is missing. */
	static Wish not(Wish wish) {
		return all(wish.clauses.stream()
			.map((clause) -> any(clause.stream().map((test) -> of(test.turned())).toList()))
			.toList());
	}

	private static Wish checked(List<List<Test>> clauses) {
		if (clauses.size() > MOST) {
			throw ClientProblem.badRequest("FILTER_TOO_COMPLEX",
					new Wording("filter 展开后超过 %d 个子句。".formatted(MOST),
							"The filter unfolds to more than %d clauses.".formatted(MOST)),
					new Wording("少嵌套几层 and、or、not。", "Nest and, or and not less deeply."));
		}
		return new Wish(clauses);
	}

	boolean asks(Kind... kinds) {
		List<Kind> asked = List.of(kinds);
		return tests().anyMatch((test) -> asked.contains(test.kind()));
	}

	/** The texts that tests of a kind compare with. */
	List<String> texts(Kind kind) {
		return tests().filter((test) -> test.kind() == kind)
			.map(Test::text)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** As a parameter of the statement. */
	List<List<Map<String, Object>>> parameter() {
		return this.clauses.stream().map((clause) -> clause.stream().map(Test::parameter).toList()).toList();
	}

	private Stream<Test> tests() {
		return this.clauses.stream().flatMap(List::stream);
	}

	/**
	 * What is tested of a park.
	 */
	enum Kind {

		/** It lies in a region. */
		REGION,

		/** Its level is one of several. */
		LEVEL,

		/** A population counts it. */
		POPULATION,

		/** One of its names has a part. */
		NAME,

		/** Its revenue is surely more. */
		OVER,

		/** Its revenue is surely this much or more. */
		AT_LEAST,

		/** Its revenue is surely less. */
		UNDER,

		/** Its revenue is surely this much or less. */
		AT_MOST,

		/** It has no direct figure. */
		MISSING

	}

	/**
	 * One test.
	 *
	 * @param kind what is tested
	 * @param wanted whether it must hold or must not
	 * @param text what a text is compared with
	 * @param texts what a word may be
	 * @param amount what an amount is compared with, in yuan
	 */
	record Test(Kind kind, boolean wanted, @Nullable String text, @Nullable List<String> texts, @Nullable Long amount) {

		Test turned() {
			return new Test(this.kind, !this.wanted, this.text, this.texts, this.amount);
		}

		Map<String, Object> parameter() {
			Map<String, Object> parameter = new HashMap<>();
			parameter.put("kind", this.kind.name());
			parameter.put("wanted", this.wanted);
			parameter.put("text", this.text);
			parameter.put("texts", this.texts);
			parameter.put("amount", this.amount);
			return parameter;
		}

	}

}
