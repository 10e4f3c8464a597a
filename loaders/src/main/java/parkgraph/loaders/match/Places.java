package parkgraph.loaders.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.text.NameFolding;

/**
 * The names of regions, to tell at the beginning of a name which place it speaks of.
 */
public final class Places {

	private static final Pattern OWN_RULE = Pattern.compile("(.{2,}?)(?:[^族]{1,3}?族)*自治([州县区])");

	private static final Pattern KIND = Pattern.compile("(.{2,})(?:省|市|州|县|区)");

	/** 东区 and 市中区 are names of several regions, or no names at all. */
	private static final Pattern ONLY_WITHIN = Pattern.compile("[东西南北中]区|市中区?|市辖区?|城区|郊区");

	private final Map<String, Set<Region>> byName = new HashMap<>();

	private final int longest;

	private Places(Map<String, String> names) {
		names.forEach(this::add);
		this.longest = this.byName.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/**
	 * Knows some regions.
	 * @param names names by code; codes of other than six digits are left out
	 */
	public static Places of(Map<String, String> names) {
		return new Places(names);
	}

	private void add(String code, String name) {
		if (!code.matches("[1-9]\\d{5}") || code.equals("100000")) {
			return;
		}
		String full = NameFolding.fold(name);
		Matcher ownRule = OWN_RULE.matcher(full);
		Matcher kind = KIND.matcher(full);
		String brief = ownRule.matches() ? ownRule.group(1) : kind.matches() ? kind.group(1) : full;
		Region region = new Region(code, brief);
		add(full, region);
		add(brief, region);
		if (ownRule.matches()) {
			add(brief + ownRule.group(2), region);
		}
	}

	private void add(String name, Region region) {
		this.byName.computeIfAbsent(name, (key) -> new LinkedHashSet<>()).add(region);
	}

	/**
	 * The places a name begins with, the largest first: 四川, 成都市 and 青白江 of 四川成都市青白江经济开发区.
	 * Of 成都阿坝工业园区 both are taken, side by side.
	 * @param folded the name as compared
	 */
	List<Place> leading(String folded) {
		List<Place> places = new ArrayList<>();
		int from = 0;
		for (Place next = next(folded, from, null); next != null; next = next(folded, from, next)) {
			places.add(next);
			from += next.text().length();
		}
		return places;
	}

	private @Nullable Place next(String folded, int from, @Nullable Place before) {
		for (int length = Math.min(this.longest, folded.length() - from - 1); length > 1; length--) {
			String text = folded.substring(from, from + length);
			Set<Region> fit = this.byName.getOrDefault(text, Set.of())
				.stream()
				.filter((region) -> fits(text, region, before))
				.collect(Collectors.toCollection(LinkedHashSet::new));
			if (!fit.isEmpty()) {
				return new Place(text, fit);
			}
		}
		return null;
	}

	private static boolean fits(String text, Region region, @Nullable Place before) {
		if (before == null) {
			return !ONLY_WITHIN.matcher(text).matches();
		}
		boolean within = before.regions()
			.stream()
			.anyMatch((outer) -> outer.level() < region.level() && outer.holds(region.code()));
		boolean beside = before.isPrefecture() && region.level() == 4 && !before.text().equals(text);
		return within || beside;
	}

}
