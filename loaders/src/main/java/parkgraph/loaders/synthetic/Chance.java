package parkgraph.loaders.synthetic;

import java.util.List;

/**
 * A sequence of numbers that look random and are the same on every machine and for ever:
 * SplitMix64, with logarithm, root and cosine from {@link StrictMath}. Each question
 * (topic and numbers) has a sequence of its own, so that any part of the province can be
 * made again without making the rest.
 */
final class Chance {

	private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

	private long state;

	private Chance(long state) {
		this.state = state;
	}

	/**
	 * The sequence for one question.
	 * @param seed seed of the province
	 * @param topic what is asked
	 * @param numbers about which park, year …
	 * @return a sequence at its beginning
	 */
	static Chance of(long seed, String topic, long... numbers) {
		long state = mixed(seed + GOLDEN_GAMMA);
		for (int i = 0; i < topic.length(); i++) {
			state = mixed(state ^ (topic.charAt(i) + GOLDEN_GAMMA));
		}
		for (long number : numbers) {
			state = mixed((state + GOLDEN_GAMMA) ^ number);
		}
		return new Chance(state);
	}

	private static long mixed(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

	long next() {
		this.state += GOLDEN_GAMMA;
		return mixed(this.state);
	}

	/** A whole number from 0 to below the bound. */
	int below(int bound) {
		return (int) (((next() >>> 33) * bound) >>> 31);
	}

	/** A number from 0 to below 1. */
	double unit() {
		return (next() >>> 11) * 0x1.0p-53;
	}

	/** A number of the standard normal distribution. */
	double normal() {
		double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
		return radius * StrictMath.cos(2 * StrictMath.PI * unit());
	}

	boolean inPercent(int percent) {
		return below(100) < percent;
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(below(choices.size()));
	}

}
