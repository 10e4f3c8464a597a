package parkgraph.loaders.match;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Compares a printed name of a park with one that a park bears. Another place, number or
 * direction, and 经开区 against 高新区, are never bridged.
 */
final class ParkComparison {

	/** 一期, 东区, 新区: a part or a neighbour, never the same. */
	private static final Pattern TELLS_APART = Pattern.compile(".*[0-9一二三四五六七八九十东西南北中上下新老].*");

	private final ParkName printed;

	private final ParkName name;

	private final KnownName known;

	private final Comparison comparison = new Comparison();

	private ParkComparison(ParkName printed, ParkName name, KnownName known) {
		this.printed = printed;
		this.name = name;
		this.known = known;
	}

	static Comparison of(ParkName printed, ParkName name, KnownName known) {
		ParkComparison both = new ParkComparison(printed, name, known);
		both.compare();
		return both.comparison;
	}

	private void compare() {
		if (this.printed.folded().equals(this.name.folded())) {
			this.comparison.agree("全名", "the whole name", this.known.text());
		}
		else if (isInitials()) {
			this.comparison.agree("地名首字", "first characters of the places", this.name.initials());
			this.comparison.setAside(8, "地名简写", "places written short");
			forms();
		}
		else {
			cores();
			if (!this.comparison.isHopeless()) {
				places();
				forms();
			}
		}
		if (!this.known.isPresent()) {
			this.comparison.doubt(10, "所合的是“%s”这一旧名、片区名或误写".formatted(this.known.text()),
					"what agrees is \"%s\", a former name, one of a part, or a misprint".formatted(this.known.text()));
		}
	}

	private boolean isInitials() {
		return this.name.isJoint() && this.printed.places().isEmpty()
				&& this.printed.core().equals(this.name.initials() + this.name.core());
	}

	private void cores() {
		String one = this.printed.core();
		String other = this.name.core();
		if (one.equals(other)) {
			this.comparison.agree("字号", "own word", one);
			return;
		}
		String rest = one.contains(other) ? one.replace(other, "")
				: other.contains(one) ? other.replace(one, "") : null;
		boolean bridged = rest != null && !Forms.isVague(one) && !Forms.isVague(other)
				&& !TELLS_APART.matcher(rest).matches() && this.printed.form().isOfFamily(this.name.form());
		if (bridged) {
			this.comparison.doubt(40, "“%s”与“%s”只合一部分".formatted(one, other),
					"\"%s\" and \"%s\" agree in part only".formatted(one, other));
		}
		else {
			this.comparison.refute();
		}
	}

	private void places() {
		if (this.printed.isJoint() || this.name.isJoint()) {
			jointPlaces();
			return;
		}
		provinces();
		Place one = this.printed.local();
		Place other = this.name.local();
		if (one != null && other != null) {
			localPlaces(one, other);
		}
		else if (one != null) {
			placeAdded(one);
		}
		else if (other != null) {
			if (Forms.isVague(this.printed.core())) {
				this.comparison.refute();
			}
			this.comparison.setAside(10, "未写地名“%s”".formatted(other.text()),
					"the place \"%s\" is not given".formatted(other.text()));
		}
	}

	private void jointPlaces() {
		List<Place> ones = this.printed.places();
		List<Place> others = this.name.places();
		boolean same = ones.size() == others.size();
		for (int i = 0; same && i < ones.size(); i++) {
			same = ones.get(i).isSameAs(others.get(i));
		}
		if (same) {
			this.comparison.agree("地区", "places", this.printed.placeText());
		}
		else {
			this.comparison.refute();
		}
	}

	/** A province that is said must not be another one. */
	private void provinces() {
		this.printed.province().ifPresent((province) -> {
			Place other = this.name.places().isEmpty() ? null : this.name.places().get(this.name.places().size() - 1);
			boolean known = other != null || this.known.region() != null;
			boolean holds = (other == null || province.holds(other))
					&& (this.known.region() == null || province.holds(this.known.region()));
			if (!holds) {
				this.comparison.refute();
			}
			else if (!known) {
				doubtPlace(province);
			}
			else if (this.name.province().isEmpty()) {
				this.comparison.setAside(2, "省名“%s”".formatted(province.text()),
						"the province \"%s\"".formatted(province.text()));
			}
		});
		if (this.printed.province().isEmpty()) {
			this.name.province()
				.ifPresent((province) -> this.comparison.setAside(2, "省名“%s”".formatted(province.text()),
						"the province \"%s\"".formatted(province.text())));
		}
	}

	private void localPlaces(Place one, Place other) {
		if (one.isSameAs(other)) {
			this.comparison.agree("地区", "place", one.text());
			if (!one.text().equals(other.text()) && (!one.isCertain() || !other.isCertain())) {
				this.comparison.doubt(10, "“%s”与“%s”可能是两级地区".formatted(one.text(), other.text()),
						"\"%s\" and \"%s\" may be regions of two levels".formatted(one.text(), other.text()));
			}
			else if (!this.printed.placeText().equals(this.name.placeText())) {
				this.comparison.setAside(2, "地名写法", "the way the place is written");
			}
			return;
		}
		boolean nested = one.holds(other) || other.holds(one);
		if (!nested || Forms.isVague(this.printed.core())) {
			this.comparison.refute();
		}
		else if (one.holds(other)) {
			this.comparison.setAside(10, "未写地名“%s”".formatted(other.text()),
					"the place \"%s\" is not given".formatted(other.text()));
		}
		else {
			placeAdded(one);
		}
	}

	private void placeAdded(Place place) {
		String region = this.known.region();
		if (Forms.isVague(this.printed.core())) {
			this.comparison.refute();
		}
		else if (region == null) {
			doubtPlace(place);
		}
		else if (place.holds(region)) {
			this.comparison.setAside(5, "另写地名“%s”，该园区在此".formatted(place.text()),
					"the place \"%s\" is added, and the park lies there".formatted(place.text()));
		}
		else {
			this.comparison.refute();
		}
	}

	private void doubtPlace(Place place) {
		this.comparison.doubt(15, "不知该园区是否在“%s”".formatted(place.text()),
				"it is not known whether the park lies in \"%s\"".formatted(place.text()));
	}

	private void forms() {
		Forms.Form one = this.printed.form();
		Forms.Form other = this.name.form();
		if (one.equals(other)) {
			this.comparison.agree("类型", "kind", one.word());
		}
		else if (one.isOfFamily(other)) {
			this.comparison.agree("类型", "kind", one.word());
			String zh = "“%s”即“%s”".formatted(one.word(), other.word());
			String en = "\"%s\" for \"%s\"".formatted(one.word(), other.word());
			Place place = this.printed.local();
			if (one.isOfOtherLevel(other) && (place == null || !place.isCertain())) {
				this.comparison.doubt(10, zh, en);
			}
			else {
				this.comparison.setAside(3, zh, en);
			}
		}
		else if (one.isGeneral() || other.isGeneral()) {
			generalForm(one, other);
		}
		else if (Forms.isVague(this.printed.core())) {
			this.comparison.refute();
		}
		else {
			this.comparison.doubt(35, "类型“%s”与“%s”不同".formatted(one.word(), other.word()),
					"the kinds \"%s\" and \"%s\" differ".formatted(one.word(), other.word()));
		}
		levels(one, other);
	}

	private void generalForm(Forms.Form one, Forms.Form other) {
		String zh = "“%s”未说明是否为“%s”".formatted(one.word(), other.word());
		String en = "\"%s\" does not say whether it is a \"%s\"".formatted(one.word(), other.word());
		Place place = this.printed.local();
		if (Forms.isVague(this.printed.core())) {
			this.comparison.refute();
		}
		else if (place != null && other.family().equals("industry-park") && isSamePlace(place)) {
			this.comparison.setAside(12, zh, en);
		}
		else {
			this.comparison.doubt(25, zh, en);
		}
	}

	private boolean isSamePlace(Place place) {
		Place other = this.name.local();
		return other != null && place.isSameAs(other);
	}

	/** 国家级 beside a word that is kept for provincial parks, or the other way round. */
	private void levels(Forms.Form one, Forms.Form other) {
		String said = level(this.printed, one);
		String there = level(this.name, other);
		if (!this.printed.level().isEmpty() && there != null && !there.equals(said)) {
			this.comparison.doubt(15, "级别不同", "the levels differ");
		}
	}

	private static @Nullable String level(ParkName name, Forms.Form form) {
		String level = name.level().isEmpty() ? form.level() : name.level();
		return level.isEmpty() ? null : level;
	}

}
