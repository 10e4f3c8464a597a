package parkgraph.loaders.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import parkgraph.ontology.text.NameFolding;

/**
 * Finds the park a printed name means. Never a guess: a name fits when it is one of the
 * park's listed names, or a short form that fits no other park.
 */
final class ParkNames {

	/** A bracket in which the collector, not the source, speaks. */
	private static final Pattern REMARK = Pattern.compile("[(（]原文[^)）]*[)）]$");

	private static final Pattern OTHER_NAME = Pattern.compile("^[^(（]+[(（]([^)）]+)[)）]$");

	private static final Pattern PROVINCE_PREFIX = Pattern.compile("^四川省?");

	/** 经开区 abbreviates both; 高新区 is left alone because one city can have two. */
	private static final Pattern ECONOMIC_ZONE = Pattern.compile("经济技术开发区|经济开发区");

	private final Map<String, Set<String>> listed = new HashMap<>();

	private final Map<String, Set<String>> shortForms = new HashMap<>();

	private final Set<String> codes = new HashSet<>();

	void addPark(String code) {
		this.codes.add(code);
	}

	void add(String code, String name) {
		this.listed.computeIfAbsent(NameFolding.fold(name), (folded) -> new TreeSet<>()).add(code);
		this.shortForms.computeIfAbsent(shortForm(name), (folded) -> new TreeSet<>()).add(code);
	}

	boolean knows(String code) {
		return this.codes.contains(code);
	}

	boolean isListed(String code, String name) {
		return this.listed.getOrDefault(NameFolding.fold(name), Set.of()).contains(code);
	}

	/** The parks that have exactly this name on their lists, in order of their codes. */
	Set<String> listedUnder(String name) {
		return this.listed.getOrDefault(NameFolding.fold(name), Set.of());
	}

	Match find(String printed) {
		String name = REMARK.matcher(printed).replaceFirst("");
		Set<String> exact = exact(name);
		if (!exact.isEmpty()) {
			return new Match(List.copyOf(exact), false);
		}
		return new Match(List.copyOf(this.shortForms.getOrDefault(shortForm(name), Set.of())), true);
	}

	private Set<String> exact(String name) {
		Set<String> whole = this.listed.getOrDefault(NameFolding.fold(name), Set.of());
		if (!whole.isEmpty()) {
			return whole;
		}
		Matcher other = OTHER_NAME.matcher(name);
		return other.matches() ? this.listed.getOrDefault(NameFolding.fold(other.group(1)), Set.of()) : Set.of();
	}

	private static String shortForm(String name) {
		String withoutProvince = PROVINCE_PREFIX.matcher(name).replaceFirst("");
		return NameFolding.fold(ECONOMIC_ZONE.matcher(withoutProvince).replaceAll("经开区"));
	}

	/**
	 * Which parks a name can mean.
	 *
	 * @param codes the parks, in order of their codes
	 * @param isShortForm whether only a short form fits
	 */
	record Match(List<String> codes, boolean isShortForm) {

		boolean isUnique() {
			return this.codes.size() == 1;
		}

		boolean isAmbiguous() {
			return this.codes.size() > 1;
		}

	}

}
