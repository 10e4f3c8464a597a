package parkgraph.loaders.kind;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.Keys;
import parkgraph.loaders.judgement.Judgement;
import parkgraph.loaders.match.Match;
import parkgraph.loaders.match.NameMatcher;
import parkgraph.ontology.code.CreditCode;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.wording.Wording;

/**
 * What a code or name in a cell refers to.
 *
 * @param things none, one, or several when it does not tell them apart
 * @param match whom a name that nothing bears may mean
 * @param judgement by which the name means what it does; absent when nobody had to say
 */
record Found(List<ThingRef> things, Match match, @Nullable Judgement judgement) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

	private static final Pattern REGION_CODE = Pattern.compile("\\d{6}|\\d{12}");

	private static final Pattern INDUSTRY_CODE = Pattern.compile("[A-T]|[A-T]?\\d{2,4}");

	/**
	 * Looks a reference up.
	 * @param type what sort of thing the column refers to
	 * @param printed the cell
	 * @param register what is known
	 */
	static Found of(ColumnType type, String printed, Register register) {
		String text = printed.strip();
		return switch (type) {
			case PARK -> byCodeOrName(Labels.PARK, text, register);
			case REGION -> byCodeOrName(Labels.REGION, text, register);
			case ENTERPRISE -> enterprise(text, register);
			case INDUSTRY -> industry("gbt4754-2017", text, register);
			case INDUSTRY_2011 -> industry("gbt4754-2011", text, register);
			case DOCUMENT -> of(List.copyOf(register.named(Labels.POLICY_DOCUMENT, text)));
			case ORGANISATION -> of(List.of(new ThingRef(Labels.ORGANISATION, Keys.of("org", text))));
			case SUBJECT -> subject(text, register);
			case TEXT, CODE, CREDIT_CODE, ORGANISATION_CODE, DATE, YEAR, WHOLE, DECIMAL, YUAN, YES_NO, CHOICE, FIGURE ->
				of(List.of());
		};
	}

	private static Found of(List<ThingRef> things) {
		return new Found(things, Match.NONE, null);
	}

	private static Found byCodeOrName(String label, String text, Register register) {
		ThingRef byCode = new ThingRef(label, Signs.narrow(text));
		return register.has(byCode) ? of(List.of(byCode)) : named(List.of(label), text, "", register);
	}

	private static Found enterprise(String text, Register register) {
		String code = Signs.narrow(text).toUpperCase(Locale.ROOT);
		if (CreditCode.isWellFormed(code)) {
			return of(register.enterprise(code).map(List::of).orElse(List.of()));
		}
		return enterprise(text, "", register);
	}

	/**
	 * Looks an enterprise up by its name.
	 * @param creditCode the credit code that stands beside the name; else empty
	 */
	static Found enterprise(String name, String creditCode, Register register) {
		return named(List.of(Labels.ENTERPRISE), name, creditCode, register);
	}

	/**
	 * What somebody has said comes first, then who bears the name, then who may be meant.
	 */
	private static Found named(List<String> labels, String name, String creditCode, Register register) {
		for (String label : labels) {
			Optional<Judgement> judgement = register.judged(label, name);
			if (judgement.isPresent()) {
				return new Found(List.of(judgement.get().thing()), Match.NONE, judgement.get());
			}
		}
		List<ThingRef> bearing = labels.stream().flatMap((label) -> register.named(label, name).stream()).toList();
		if (!bearing.isEmpty()) {
			return of(bearing);
		}
		Match match = Match.any(labels.stream()
			.filter(NameMatcher::compares)
			.map((label) -> register.match(label, name, creditCode))
			.toList());
		return new Found(match.accepted().map((one) -> List.of(one.name().thing())).orElse(List.of()), match, null);
	}

	/** Why the name is taken to mean what it does, when it is not plainly its name. */
	Optional<Finding> why(Origin origin, String printed) {
		if (this.judgement != null) {
			return Optional.of(KindRule.NAME_JUDGED.at(origin, printed,
					this.judgement.thing().key() + " " + this.judgement.called(), this.judgement.who(),
					DAY.format(this.judgement.at()), this.judgement.number()));
		}
		return this.match.accepted()
			.map((one) -> KindRule.NAME_MATCHED.at(origin, printed, one.called(), one.score(), one.why()));
	}

	/** The question whom the name means, when somebody has to be asked. */
	Optional<Finding> question(Origin origin, String printed) {
		return this.match.isAsked() ? Optional.of(KindRule.NAME_TO_JUDGE.at(origin, printed, this.match.listed()))
				: Optional.empty();
	}

	/** Whether a thing is among those that may be meant. */
	boolean mayMean(ThingRef thing) {
		return this.match.candidates().stream().anyMatch((one) -> one.name().thing().equals(thing));
	}

	/**
	 * C26 is written 26 in the register, since the letter is only that of its section.
	 */
	private static Found industry(String scheme, String text, Register register) {
		String code = Signs.narrow(text);
		if (!INDUSTRY_CODE.matcher(code).matches()) {
			return of(List.of());
		}
		ThingRef industry = new ThingRef(Labels.INDUSTRY,
				scheme + ":" + ((code.length() > 1) ? code.replaceFirst("^[A-T]", "") : code));
		return of(register.has(industry) ? List.of(industry) : List.of());
	}

	private static Found subject(String text, Register register) {
		String code = Signs.narrow(text);
		if (REGION_CODE.matcher(code).matches() || CreditCode.isWellFormed(code)) {
			ThingRef region = new ThingRef(Labels.REGION, code);
			return register.has(region) ? of(List.of(region)) : enterprise(code, register);
		}
		ThingRef park = new ThingRef(Labels.PARK, code);
		if (register.has(park)) {
			return of(List.of(park));
		}
		return named(List.of(Labels.PARK, Labels.REGION, Labels.ENTERPRISE), text, "", register);
	}

	/** What the words may have meant, for a message; empty when nothing is close. */
	static Wording nearest(ColumnType type, String printed, Register register) {
		return switch (type) {
			case PARK, SUBJECT -> NearestName.to(printed, register.listed(Labels.PARK));
			case REGION -> NearestName.to(printed, register.listed(Labels.REGION));
			default -> NearestName.NONE;
		};
	}

	boolean isOne() {
		return this.things.size() == 1;
	}

	ThingRef one() {
		return this.things.get(0);
	}

	/** All of them in one line. */
	String list() {
		Set<String> refs = this.things.stream().map(ThingRef::ref).collect(Collectors.toCollection(TreeSet::new));
		return String.join("、", refs);
	}

	/** What the column refers to, for a message. */
	static Wording called(ColumnType type) {
		return switch (type) {
			case PARK -> new Wording("园区", "park");
			case REGION -> new Wording("地区", "region");
			case ENTERPRISE -> new Wording("企业", "enterprise");
			case INDUSTRY, INDUSTRY_2011 -> new Wording("行业", "industry");
			case DOCUMENT -> new Wording("文件", "policy document");
			case SUBJECT -> new Wording("园区、地区或企业", "park, region or enterprise");
			case ORGANISATION, TEXT, CODE, CREDIT_CODE, ORGANISATION_CODE, DATE, YEAR, WHOLE, DECIMAL, YUAN, YES_NO,
					CHOICE, FIGURE ->
				new Wording("单位", "body");
		};
	}

	/** Whether cells of a type refer to things. */
	static boolean isReference(ColumnType type) {
		return switch (type) {
			case PARK, REGION, ENTERPRISE, INDUSTRY, INDUSTRY_2011, DOCUMENT, ORGANISATION, SUBJECT -> true;
			case TEXT, CODE, CREDIT_CODE, ORGANISATION_CODE, DATE, YEAR, WHOLE, DECIMAL, YUAN, YES_NO, CHOICE, FIGURE ->
				false;
		};
	}

}
