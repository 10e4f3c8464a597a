package parkgraph.loaders.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import parkgraph.ontology.text.NameFolding;

/**
 * Finds the region a printed place means, among today's regions and those of earlier
 * lists.
 */
final class Places {

	private static final Pattern WHOLE = Pattern.compile("[(（]全[县市区省国][)）]$");

	private static final Pattern PREFECTURE_ENDING = Pattern.compile("市$|(?:[藏彝羌]族)*自治州$");

	private static final Pattern REMARK = Pattern.compile("[(（].*[)）]$");

	private final Map<String, Region> byCode = new HashMap<>();

	private final Map<String, List<Region>> byName = new HashMap<>();

	private final List<Region> prefectures = new ArrayList<>();

	void add(String code, String name, String level, @Nullable String parent) {
		add(new Region(code, name, level, parent, false));
	}

	/** Adds a region whose code today's list has no more. */
	void addFormer(String code, String name, String level, @Nullable String parent) {
		add(new Region(code, name, level, parent, true));
	}

	private void add(Region region) {
		String code = region.code();
		String name = region.name();
		if (this.byCode.put(code, region) == null) {
			index(name, region);
		}
		if (region.level().equals("prefecture")) {
			this.prefectures.add(region);
			index(PREFECTURE_ENDING.matcher(name).replaceFirst(""), region);
		}
	}

	/** Adds a name a known region bore before. */
	void addName(String code, String name) {
		Region region = this.byCode.get(code);
		if (region != null) {
			index(name, region);
		}
	}

	private void index(String name, Region region) {
		List<Region> regions = this.byName.computeIfAbsent(NameFolding.fold(name), (folded) -> new ArrayList<>());
		if (!regions.contains(region)) {
			regions.add(region);
		}
	}

	boolean knows(String code) {
		return this.byCode.containsKey(code);
	}

	/**
	 * The region of that name, when there is only one. A remark such as (全市) is left out.
	 */
	Optional<Region> find(String name) {
		return only(named(WHOLE.matcher(name).replaceFirst("")));
	}

	/**
	 * The most exact region known of a place given as city and county.
	 * @param city name of the city or prefecture; may be blank
	 * @param county name of the county, perhaps with a remark in brackets
	 * @return the county if it is listed within the city, else the city
	 */
	Optional<Region> within(@Nullable String city, @Nullable String county) {
		Optional<Region> prefecture = (city != null) ? find(city) : Optional.empty();
		if (county == null) {
			return prefecture;
		}
		List<Region> counties = named(REMARK.matcher(county).replaceFirst(""));
		Optional<Region> inCity = prefecture.flatMap(
				(parent) -> only(counties.stream().filter((region) -> parent.code().equals(region.parent())).toList()));
		return inCity.or(() -> prefecture).or(() -> only(counties));
	}

	/** The region whose full name, or else short name, a longer name begins with. */
	Optional<Region> beginning(String name) {
		for (int end = name.length(); end > 1; end--) {
			Optional<Region> region = only(named(name.substring(0, end)));
			if (region.isPresent()) {
				return region;
			}
		}
		return Optional.empty();
	}

	private List<Region> named(String name) {
		return this.byName.getOrDefault(NameFolding.fold(name), List.of());
	}

	/** Of one name under an old and a new code, as 简阳市 has them, today's is meant. */
	private static Optional<Region> only(List<Region> regions) {
		if (regions.size() == 1) {
			return Optional.of(regions.get(0));
		}
		List<Region> today = regions.stream().filter((region) -> !region.former()).toList();
		return (today.size() == 1) ? Optional.of(today.get(0)) : Optional.empty();
	}

	/**
	 * A region as far as finding it needs.
	 *
	 * @param code its code
	 * @param name the name it bears or bore
	 * @param level province, prefecture or county
	 * @param parent code of the region it is part of; absent for a province
	 * @param former whether its code is on an earlier list only
	 */
	record Region(String code, String name, String level, @Nullable String parent, boolean former) {
	}

}
