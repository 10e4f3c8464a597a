package parkgraph.loaders.check;

import java.util.Arrays;
import java.util.Collection;

/**
 * The middle and the spread of some numbers, both unmoved by a few that are wrong.
 *
 * @param median the middle
 * @param deviation the median distance from it, made comparable with a standard deviation
 */
record Spread(double median, double deviation) {

	private static final double AS_STANDARD_DEVIATION = 1.4826;

	/** Of at least one number. */
	static Spread of(Collection<Double> numbers) {
		double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		double median = median(sorted);
		double[] distances = Arrays.stream(sorted).map((number) -> Math.abs(number - median)).sorted().toArray();
		return new Spread(median, AS_STANDARD_DEVIATION * median(distances));
	}

	static double median(Collection<Double> numbers) {
		return median(numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray());
	}

	private static double median(double[] sorted) {
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

}
