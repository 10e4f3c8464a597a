package parkgraph.service.target;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

import parkgraph.service.testing.OnRealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known of the 28 targets of 2014 by the facts that come with the product: each
 * says how far it is met, why, and what is missing to tell more.
 */
@OnRealContent
class PolicyTargetsIT {

	@Autowired
	private GraphQlTester graphQl;

	@Test
	void eachOfTheTwentyEightSaysWhatIsKnownAndWhatIsNot() throws IOException {
		assertThat(Stream.of("zh", "en").flatMap((language) -> tracked(language).stream()))
			.containsExactlyElementsOf(expected());
	}

	@Test
	void whatTheDocumentLeavesOpenStandsBesideItsTargets() {
		this.graphQl.document(
				"{ targets(ladder: \"parks-2020\") { number deadlineStated clause { number words { en } } text { numbers } ambiguities { number reading { en } } } }")
			.execute()
			.path("targets[0]")
			.matchesJsonStrictly(
					"""
							{"number": "T05-1", "deadlineStated": false, "clause": {"number": "五", "words": {"en": "industry quality"}},
							 "text": {"numbers": ["1217:25", "1226:500"]},
							 "ambiguities": [
							  {"number": "A1", "reading": {"en": "Nested: a park of 231 billion yuan counts on all three, so 25 / 10 / 5."}},
							  {"number": "A2", "reading": {"en": "By the end of 2020, taken from the next sentence of the clause."}},
							  {"number": "A3", "reading": {"en": "No: over excludes the number itself."}}]}
							""");
	}

	@Test
	void targetsOfOtherDocumentsAreJudgedToo() {
		this.graphQl.document("{ targets { number kind status } }")
			.execute()
			.path("targets")
			.entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {
			})
			.satisfies(
					(targets) -> assertThat(targets).hasSize(46)
						.filteredOn((target) -> target.get("number") == null)
						.hasSize(18)
						.allSatisfy((target) -> assertThat(target).containsKey("status")
							.extracting("kind")
							.isIn("COUNT", "LEVEL")));
	}

	@Test
	void aToleranceBeyondAHundredPercentIsRefused() {
		this.graphQl.document("{ targets(nearPercent: 101) { id } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.extracting((error) -> error.getMessage())
				.isEqualTo("nearPercent 为 101，应在 0 到 100 之间。"));
	}

	private List<String> tracked(String language) {
		List<Map<String, Object>> targets = new ArrayList<>();
		this.graphQl.document(
				"{ targets { number kind status reason { %1$s } missing { %1$s } years { year status figure { printed } } } }"
					.formatted(language))
			.execute()
			.path("targets")
			.entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {
			})
			.get()
			.stream()
			.filter((target) -> target.get("number") != null)
			.sorted(Comparator.comparing((target) -> String.valueOf(target.get("number"))))
			.forEach(targets::add);
		return targets.stream().map((target) -> line(target, language)).toList();
	}

	private static String line(Map<String, Object> target, String language) {
		return "%s %s %s | %s | %s | %s".formatted(target.get("number"), target.get("kind"), target.get("status"),
				said(target.get("reason"), language), said(target.get("missing"), language),
				years(target.get("years")));
	}

	private static String years(@Nullable Object years) {
		if (!(years instanceof List<?> list) || list.isEmpty()) {
			return "–";
		}
		return list.stream()
			.map((year) -> (year instanceof Map<?, ?> map)
					? "%s %s %s".formatted(map.get("year"), map.get("status"), map.get("figure")) : "")
			.collect(Collectors.joining(", "));
	}

	private static String said(@Nullable Object words, String language) {
		return (words instanceof Map<?, ?> map) ? String.valueOf(map.get(language)) : "–";
	}

	private static List<String> expected() throws IOException {
		try (InputStream bytes = Objects
			.requireNonNull(PolicyTargetsIT.class.getResourceAsStream("targets-2014.txt"))) {
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

}
