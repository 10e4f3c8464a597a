package parkgraph.loaders.match;

import java.util.Set;

/**
 * A place as a name speaks of it.
 *
 * @param text the words of the name
 * @param regions what they may mean: 宜宾 is a city and was a county
 */
record Place(String text, Set<Region> regions) {

	/** Whether the words leave no doubt. */
	boolean isCertain() {
		Region first = this.regions.iterator().next();
		return this.regions.stream().allMatch(first::isSameAs);
	}

	/** Whether it is a whole province, which says little. */
	boolean isProvince() {
		return this.regions.stream().allMatch((region) -> region.level() == 2);
	}

	boolean isPrefecture() {
		return this.regions.stream().anyMatch((region) -> region.level() == 4);
	}

	boolean isSameAs(Place other) {
		return this.regions.stream().anyMatch((one) -> other.regions.stream().anyMatch(one::isSameAs));
	}

	/** Whether another may lie in it. */
	boolean holds(Place other) {
		return other.regions.stream().anyMatch((region) -> holds(region.code()));
	}

	boolean holds(String code) {
		return this.regions.stream().anyMatch((region) -> region.holds(code));
	}

}
