package parkgraph.loaders.match;

import org.jspecify.annotations.Nullable;

/**
 * Compares a printed name of an enterprise with one that an enterprise bears. Two legal
 * names that differ in more than the writing are two enterprises: 集团 and 股份, 四川 and 成都, a
 * company and its branch.
 */
final class EnterpriseComparison {

	private static final int SHORTEST_CORE = 2;

	private final EnterpriseName printed;

	private final EnterpriseName name;

	private final Comparison comparison = new Comparison();

	private EnterpriseComparison(EnterpriseName printed, EnterpriseName name) {
		this.printed = printed;
		this.name = name;
	}

	static Comparison of(EnterpriseName printed, EnterpriseName name, KnownName known) {
		EnterpriseComparison both = new EnterpriseComparison(printed, name);
		both.compare(known);
		return both.comparison;
	}

	private void compare(KnownName known) {
		if (this.printed.folded().equals(this.name.folded())) {
			this.comparison.agree("全名", "the whole name", known.text());
		}
		else {
			cores();
			units();
			if (!this.comparison.isHopeless()) {
				places();
				groups();
				forms();
			}
		}
		if (!known.isPresent()) {
			this.comparison.doubt(10, "所合的是“%s”这一旧名或误写".formatted(known.text()),
					"what agrees is \"%s\", a former name or a misprint".formatted(known.text()));
		}
	}

	private void cores() {
		String one = this.printed.core();
		String other = this.name.core();
		if (one.length() < SHORTEST_CORE) {
			this.comparison.refute();
		}
		else if (one.equals(other)) {
			this.comparison.agree("字号和行业", "own word and trade", one);
		}
		else if (!this.printed.isFull() && this.name.isFull() && other.startsWith(one)) {
			this.comparison.doubt(40, "“%s”只是“%s”的开头".formatted(one, other),
					"\"%s\" is only the beginning of \"%s\"".formatted(one, other));
		}
		else {
			this.comparison.refute();
		}
	}

	private void units() {
		if (!this.printed.unit().equals(this.name.unit())) {
			this.comparison.refute();
		}
	}

	private void places() {
		String text = this.printed.placeText();
		if (text.equals(this.name.placeText())) {
			this.comparison.agree("地名", "place", text);
			return;
		}
		Place one = this.printed.innermost();
		Place other = this.name.innermost();
		if (one == null || other == null) {
			placeLeftOut((one != null) ? one : other);
		}
		else if (one.isSameAs(other)) {
			String zh = "地名写法（“%s”与“%s”）".formatted(text, this.name.placeText());
			String en = "the way the place is written (\"%s\" and \"%s\")".formatted(text, this.name.placeText());
			this.comparison.agree("地名", "place", one.text());
			boolean safe = one.isCertain() && other.isCertain() && (one.isPrefecture() || isSameChain());
			if (safe) {
				this.comparison.setAside(5, zh, en);
			}
			else {
				this.comparison.doubt(10, zh, en);
			}
		}
		else {
			this.comparison.refute();
		}
	}

	/** Whether only 省, 市 or 县 are left out: 四川成都 for 四川省成都市. */
	private boolean isSameChain() {
		boolean same = this.printed.places().size() == this.name.places().size();
		for (int i = 0; same && i < this.printed.places().size(); i++) {
			same = this.printed.places().get(i).isSameAs(this.name.places().get(i));
		}
		return same;
	}

	private void placeLeftOut(@Nullable Place place) {
		String text = (place != null) ? place.text() : "";
		this.comparison.doubt(25, "地名“%s”只有一方写明".formatted(text),
				"the place \"%s\" stands in one of them only".formatted(text));
	}

	private void groups() {
		if (this.printed.group() == this.name.group()) {
			this.comparison.agree("集团", "group", this.printed.group() ? "集团" : "");
		}
		else if (this.printed.isFull() && this.name.isFull()) {
			this.comparison.refute();
		}
		else {
			this.comparison.doubt(20, "只有一方称“集团”", "only one of them calls itself 集团");
		}
	}

	private void forms() {
		Forms.Form one = this.printed.form();
		Forms.Form other = this.name.form();
		if (one.equals(other)) {
			this.comparison.agree("法律形式", "legal form", one.word());
		}
		else if (one.isOfFamily(other)) {
			this.comparison.setAside(3, "“%s”即“%s”".formatted(one.word(), other.word()),
					"\"%s\" for \"%s\"".formatted(one.word(), other.word()));
		}
		else if (this.printed.isFull() && this.name.isFull()) {
			this.comparison.refute();
		}
		else if (this.printed.group() && this.name.group() && isShort(one, other) && isLimited(one, other)) {
			this.comparison.setAside(10, "只有一方写明法律形式", "only one of them gives its legal form");
		}
		else {
			this.comparison.doubt(25, "只有一方写明法律形式", "only one of them gives its legal form");
		}
	}

	private static boolean isShort(Forms.Form one, Forms.Form other) {
		return one.word().isEmpty() || other.word().isEmpty();
	}

	private static boolean isLimited(Forms.Form one, Forms.Form other) {
		return one.family().equals("limited") || other.family().equals("limited");
	}

}
