package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.Keys;
import parkgraph.ontology.code.CreditCode;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.print.Signs;
import parkgraph.ontology.wording.Wording;

/**
 * What a code or name in a cell refers to.
 *
 * @param things none, one, or several when it does not tell them apart
 */
record Found(List<ThingRef> things) {

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
		return new Found(switch (type) {
			case PARK -> byCodeOrName(Labels.PARK, text, register);
			case REGION -> byCodeOrName(Labels.REGION, text, register);
			case ENTERPRISE -> enterprise(text, register);
			case INDUSTRY -> industry("gbt4754-2017", text, register);
			case INDUSTRY_2011 -> industry("gbt4754-2011", text, register);
			case DOCUMENT -> List.copyOf(register.named(Labels.POLICY_DOCUMENT, text));
			case ORGANISATION -> List.of(new ThingRef(Labels.ORGANISATION, Keys.of("org", text)));
			case SUBJECT -> subject(text, register);
			case TEXT, CODE, CREDIT_CODE, ORGANISATION_CODE, DATE, YEAR, WHOLE, DECIMAL, YUAN, YES_NO, CHOICE, FIGURE ->
				List.of();
		});
	}

	private static List<ThingRef> byCodeOrName(String label, String text, Register register) {
		ThingRef byCode = new ThingRef(label, Signs.narrow(text));
		return register.has(byCode) ? List.of(byCode) : List.copyOf(register.named(label, text));
	}

	private static List<ThingRef> enterprise(String text, Register register) {
		String code = Signs.narrow(text).toUpperCase(Locale.ROOT);
		if (CreditCode.isWellFormed(code)) {
			return register.enterprise(code).map(List::of).orElse(List.of());
		}
		return List.copyOf(register.named(Labels.ENTERPRISE, text));
	}

	/**
	 * C26 is written 26 in the register, since the letter is only that of its section.
	 */
	private static List<ThingRef> industry(String scheme, String text, Register register) {
		String code = Signs.narrow(text);
		if (!INDUSTRY_CODE.matcher(code).matches()) {
			return List.of();
		}
		ThingRef industry = new ThingRef(Labels.INDUSTRY,
				scheme + ":" + ((code.length() > 1) ? code.replaceFirst("^[A-T]", "") : code));
		return register.has(industry) ? List.of(industry) : List.of();
	}

	private static List<ThingRef> subject(String text, Register register) {
		String code = Signs.narrow(text);
		if (REGION_CODE.matcher(code).matches() || CreditCode.isWellFormed(code)) {
			ThingRef region = new ThingRef(Labels.REGION, code);
			return register.has(region) ? List.of(region) : enterprise(code, register);
		}
		ThingRef park = new ThingRef(Labels.PARK, code);
		if (register.has(park)) {
			return List.of(park);
		}
		List<ThingRef> named = new ArrayList<>();
		for (String label : List.of(Labels.PARK, Labels.REGION, Labels.ENTERPRISE)) {
			named.addAll(register.named(label, text));
		}
		return named;
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
