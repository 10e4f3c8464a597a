package parkgraph.loaders.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.hash.Sha256;
import parkgraph.ontology.wording.Wording;

/**
 * Holds the text of a document against what files say of it: places and hashes of its
 * sections, clauses and targets, and its numbers. Everything is checked, whatever is
 * found on the way.
 */
public final class PolicyTextCheck {

	private static final Pattern LEADING_NUMBER = Pattern.compile("^[0-9]+");

	private final String file;

	private final KnownPolicy policy;

	private final PolicyText text;

	private final List<Finding> findings = new ArrayList<>();

	private PolicyTextCheck(String file, KnownPolicy policy, PolicyText text) {
		this.file = file;
		this.policy = policy;
		this.text = text;
	}

	/**
	 * Checks a text against the one document of a batch whose text is known.
	 * @param batch the files that say what is known
	 * @param file what the text is called in findings
	 * @param text the text
	 * @return what was found and how much was checked
	 * @throws LoadingException if the batch knows the text of no document, or of several
	 */
	public static PolicyTextReport run(BatchReader batch, String file, String text) {
		Map<String, KnownPolicy> known = KnownPolicy.read(batch);
		if (known.size() != 1) {
			String titles = known.values().stream().map(KnownPolicy::title).collect(Collectors.joining("、"));
			throw new LoadingException(new Wording(
					"应有且只有一份文件登记了正文的位置，现有 %d 份：%s。请核对 policy_parts.csv。".formatted(known.size(), titles),
					"The places of exactly one document's text have to be known, there are %d: %s. Look at policy_parts.csv."
						.formatted(known.size(), titles)));
		}
		KnownPolicy policy = known.values().iterator().next();
		return new PolicyTextCheck(file, policy, new PolicyText(text)).report();
	}

	private PolicyTextReport report() {
		whole();
		List<PolicyPart> parts = this.policy.parts();
		parts.forEach(this::part);
		List<PolicyPart> clauses = parts.stream().filter(PolicyPart::isClause).toList();
		List<PolicyPart> targets = parts.stream().filter(PolicyPart::isTarget).toList();
		Set<PlacedNumber> claimed = targets.stream()
			.flatMap((target) -> target.numbers().stream())
			.collect(Collectors.toSet());
		clauses.forEach((clause) -> numbers(clause, claimed));
		Map<ThingRef, PolicyPart> byRef = clauses.stream().collect(Collectors.toMap(PolicyPart::ref, (part) -> part));
		targets.forEach((target) -> quote(target, byRef));
		int numbers = clauses.stream().mapToInt((clause) -> clause.numbers().size()).sum();
		return new PolicyTextReport(this.policy.title(), parts.size(), clauses.size(), targets.size(), numbers,
				this.findings);
	}

	private void whole() {
		if (this.text.length() != this.policy.characters()
				|| !Sha256.hex(this.text.between(0, this.text.length())).equals(this.policy.hash())) {
			find(PolicyRule.OTHER_TEXT, 0, String.valueOf(this.text.length()), this.policy.title(),
					this.policy.characters());
		}
	}

	private void part(PolicyPart part) {
		if (!this.text.has(part.start(), part.end())) {
			find(PolicyRule.TOO_SHORT, part.start(), String.valueOf(this.text.length()), part.name(), part.start(),
					part.end());
			return;
		}
		String stands = this.text.between(part.start(), part.end());
		if (!Sha256.hex(stands).equals(part.hash())) {
			find(PolicyRule.OTHER_WORDING, part.start(), shortened(stands), part.name(), part.start(), part.end(),
					elsewhere(part));
		}
	}

	private Wording elsewhere(PolicyPart part) {
		return this.text.find(part.end() - part.start(), part.hash())
			.map((place) -> new Wording("登记的原文在第%d字处".formatted(place),
					"the text that is meant stands at character %d".formatted(place)))
			.orElse(new Wording("全文中没有登记的原文", "the text that is meant stands nowhere in it"));
	}

	private void numbers(PolicyPart clause, Set<PlacedNumber> claimed) {
		Set<PlacedNumber> there = new HashSet<>(this.text.has(clause.start(), clause.end())
				? this.text.numbers(clause.start(), clause.end()) : List.of());
		for (PlacedNumber listed : clause.numbers()) {
			if (!there.remove(listed)) {
				find(PolicyRule.NUMBER_MISSING, listed.place(), around(listed), clause.name(), listed.digits(),
						listed.place());
			}
			if (!claimed.contains(listed)) {
				find(PolicyRule.NUMBER_NOT_CLAIMED, listed.place(), listed.digits(), clause.name(), listed.place());
			}
		}
		there.stream()
			.sorted((one, other) -> Integer.compare(one.place(), other.place()))
			.forEach((number) -> find(PolicyRule.NUMBER_NOT_LISTED, number.place(), number.digits(), clause.name(),
					number.place()));
	}

	private void quote(PolicyPart target, Map<ThingRef, PolicyPart> clauses) {
		PolicyPart clause = clauses.get(this.policy.setBy().get(target.ref()));
		if (clause != null && !clause.encloses(target)) {
			find(PolicyRule.OUTSIDE_CLAUSE, target.start(), target.start() + "–" + target.end(), target.name(),
					clause.name(), clause.start(), clause.end());
		}
		String value = target.value();
		Matcher number = LEADING_NUMBER.matcher(Objects.requireNonNullElse(value, ""));
		if (!target.numbers().isEmpty() && number.find()
				&& target.numbers().stream().noneMatch((quoted) -> quoted.digits().equals(number.group()))) {
			find(PolicyRule.VALUE_NOT_QUOTED, target.start(), value, target.name(),
					target.numbers().stream().map(PlacedNumber::digits).collect(Collectors.joining(", ")));
		}
	}

	private String around(PlacedNumber listed) {
		int end = listed.place() + listed.digits().length();
		return this.text.has(listed.place(), end) ? this.text.between(listed.place(), end) : "";
	}

	private static String shortened(String stands) {
		int shown = 20;
		return (stands.length() > shown) ? stands.substring(0, shown) + "…" : stands;
	}

	private void find(PolicyRule rule, int place, @Nullable String found, Object... more) {
		this.findings.add(rule.at(Origin.row(this.file, this.text.line(place)), found, more));
	}

}
