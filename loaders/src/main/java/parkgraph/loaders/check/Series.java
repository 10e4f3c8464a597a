package parkgraph.loaders.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of one matter by year, in steps, all over 0.
 */
final class Series {

	private static final int NEIGHBOURS = 4;

	private final TreeMap<Integer, Long> values = new TreeMap<>();

	void put(int year, long value) {
		this.values.put(year, value);
	}

	long value(int year) {
		return this.values.getOrDefault(year, 0L);
	}

	boolean has(int year) {
		return this.values.containsKey(year);
	}

	/** The values of the years nearest to one, that one left out. */
	Map<Integer, Long> near(int year) {
		Map<Integer, Long> near = new TreeMap<>();
		this.values.keySet()
			.stream()
			.filter((other) -> other != year)
			.sorted(Comparator.comparingInt((other) -> Math.abs(other - year)))
			.limit(NEIGHBOURS)
			.forEach((other) -> near.put(other, value(other)));
		return near;
	}

	/**
	 * Logarithms of the yearly growth between years that follow each other, one left out.
	 */
	List<Double> growthWithout(int year) {
		List<Double> growth = new ArrayList<>();
		Integer before = null;
		for (Integer next : this.values.keySet()) {
			if (next != year) {
				if (before != null) {
					growth.add(growth(before, next));
				}
				before = next;
			}
		}
		return growth;
	}

	/** The logarithm of the mean yearly growth from one year to a later one. */
	double growth(int from, int to) {
		return Math.log((double) value(to) / value(from)) / (to - from);
	}

}
