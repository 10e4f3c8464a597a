package parkgraph.service.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Places in a list: equal values share a place, and the next one counts on (1, 2, 2, 4).
 */
final class Ranks {

	private Ranks() {
	}

	/**
	 * The places of sorted items.
	 * @param items sorted by the value
	 * @param value what they are ranked by
	 * @param <T> what is ranked
	 * @return one place per item
	 */
	static <T> List<Integer> of(List<T> items, ToLongFunction<T> value) {
		List<Integer> ranks = new ArrayList<>(items.size());
		for (int index = 0; index < items.size(); index++) {
			boolean tied = index > 0 && value.applyAsLong(items.get(index)) == value.applyAsLong(items.get(index - 1));
			ranks.add(tied ? ranks.get(index - 1) : index + 1);
		}
		return ranks;
	}

}
