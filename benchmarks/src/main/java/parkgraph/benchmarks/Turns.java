package parkgraph.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Two things done in turns, so that a machine that slows down slows both. Of several
 * rounds the last counts: by then everything is warm.
 *
 * @param measured median time of the one
 * @param baseline median time of the other
 */
record Turns(Duration measured, Duration baseline) {

	static Turns of(Scale scale, Runnable measured, Runnable baseline) {
		Turns last = new Turns(Duration.ZERO, Duration.ZERO);
		for (int round = 0; round < scale.rounds(); round++) {
			long[] one = new long[scale.times()];
			long[] other = new long[scale.times()];
			for (int turn = 0; turn < scale.times(); turn++) {
				one[turn] = nanos(measured);
				other[turn] = nanos(baseline);
			}
			last = new Turns(median(one), median(other));
		}
		return last;
	}

	static Duration time(Runnable work) {
		return Duration.ofNanos(nanos(work));
	}

	private static long nanos(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return System.nanoTime() - start;
	}

	private static Duration median(long[] nanos) {
		Arrays.sort(nanos);
		return Duration.ofNanos(nanos[nanos.length / 2]);
	}

	double ratio() {
		return (double) this.measured.toNanos() / this.baseline.toNanos();
	}

	static String millis(Duration duration) {
		return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
	}

}
