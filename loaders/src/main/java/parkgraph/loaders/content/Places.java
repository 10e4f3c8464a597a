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

	private static final Pattern WHOLE = Pattern.compile("[((]全[县市区省国][))]$");

	private static final Pattern PREFECTURE_ENDING = Pattern.compile("市$|(?:[藏彝羌]族)*自治州$");

	private static final Pattern REMARK = Pattern.compile("[((].*[))]$");

	private final Map<String, Region> byCode = new HashMap<>();

	private final Map<String, List<Region>> byName = new HashMap<>();

	private final List<Region> prefectures = new ArrayList<>();

	void add(String code, String name, String level, @Nullable String parent) {
		Region region = new Region(code, name, level, parent);
		if (this.byCode.put(code, region) == null) {
			index(name, region);
		}
		if (level.equals("prefecture")) {
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

	private static Optional<Region> only(List<Region> regions) {
		return (regions.size() == 1) ? Optional.of(regions.get(0)) : Optional.empty();
	}

	/**
	 * A region as far as finding it needs.
	 */
	record Region(String code, String name, String level, @Nullable String parent) {
	}

}
