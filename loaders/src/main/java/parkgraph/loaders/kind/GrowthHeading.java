package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.loaders.layout.Heading;
import parkgraph.ontology.indicator.GrowthBasis;
import parkgraph.ontology.print.Signs;

/**
 * A heading that prints the growth of an amount: 同比增长（%）, 营业收入增速, 增速（可比口径）. Points of a
 * percentage and amounts of increase are no growth and are left alone.
 *
 * @param printed the heading itself, with its unit
 * @param level the heading of the amount; without words when it stands in a column to the
 * left
 * @param basis what the growth compares
 * @param comparable on which basis the two amounts are comparable, as printed; empty when
 * that is not said
 */
record GrowthHeading(Heading printed, Heading level, GrowthBasis basis, String comparable) {

	/** On what basis the two amounts are compared, apart from which year it is. */
	private static final String COMPARABLE = "同口径|可比口径|可比价格|可比价|不变价格|不变价|现行价格|现价|当年价格|当年价|名义";

	private static final Pattern GROWTH = Pattern.compile("^(?<name>.*?)(?<words>(?:[按（(]?(?:" + COMPARABLE
			+ ")(?:计算)?[)）]?|同比|比上年同期|较上年同期|比上年|较上年|年均|增长率|增长|增速|增幅|名义)+±?)(?<percent>%?)(?:[（(](?<behind>" + COMPARABLE
			+ ")[)）])?$");

	private static final Pattern STATED = Pattern.compile(COMPARABLE);

	private static final Set<String> PERCENT = Set.of("%", "％");

	/**
	 * Reads a heading.
	 * @param heading a heading that is not known otherwise
	 * @return what it says; empty when it does not speak of growth
	 */
	static Optional<GrowthHeading> of(Heading heading) {
		String unit = heading.unit();
		if ((unit != null && !PERCENT.contains(unit)) || heading.parts().isEmpty()) {
			return Optional.empty();
		}
		int last = heading.parts().size() - 1;
		Matcher words = GROWTH.matcher(Signs.narrow(heading.parts().get(last)).replace(" ", ""));
		if (!words.matches() || !words.group("words").matches(".*(?:同比|比上年|较上年|年均|增).*")) {
			return Optional.empty();
		}
		List<String> rest = new ArrayList<>(heading.parts().subList(0, last));
		if (!words.group("name").isEmpty()) {
			rest.add(words.group("name"));
		}
		Matcher stated = STATED.matcher(String.join("", heading.parts()));
		String percent = (unit == null && !words.group("percent").isEmpty()) ? "%" : unit;
		Heading printed = new Heading(heading.column(), heading.row(), heading.parts(), percent);
		return Optional.of(new GrowthHeading(printed, new Heading(heading.column(), heading.row(), rest, null),
				basis(words.group("words")), stated.find() ? stated.group() : ""));
	}

	private static GrowthBasis basis(String words) {
		if (words.contains("年均")) {
			return GrowthBasis.YEARLY_MEAN;
		}
		if (words.contains("同比") || words.contains("同期")) {
			return GrowthBasis.SAME_TIME_LAST_YEAR;
		}
		return words.contains("上年") ? GrowthBasis.PREVIOUS_YEAR : GrowthBasis.UNSTATED;
	}

	/** The basis in words, to be kept beside the printed value. */
	String words() {
		return this.basis.zh() + "，" + (this.comparable.isEmpty() ? "可比基础未注明" : this.comparable);
	}

}
