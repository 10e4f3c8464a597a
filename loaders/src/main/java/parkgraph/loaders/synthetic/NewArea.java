package parkgraph.loaders.synthetic;

/**
 * A new area around a park, larger than the park itself: what is said of it is at most a
 * hint for the park.
 */
final class NewArea {

	private NewArea() {
	}

	static boolean liesAround(SyntheticPark park) {
		return park.index() % 47 == 20;
	}

	static String name(SyntheticPark park) {
		return park.stem() + "新区";
	}

}
