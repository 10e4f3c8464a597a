package parkgraph.kernel;

import java.time.Duration;

/**
 * How often and after which pause a process that died is started again. The pause doubles
 * from one death to the next; a healthy stretch forgives the deaths before it.
 *
 * @param attempts how many restarts in a row are tried
 * @param firstPause the pause before the first of them
 * @param longestPause no pause is longer
 * @param healthyAfter how long the database must have answered for a death to count as
 * the first again
 */
record RestartPolicy(int attempts, Duration firstPause, Duration longestPause, Duration healthyAfter) {

	static RestartPolicy ordinary() {
		return new RestartPolicy(6, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(1));
	}

	/**
	 * The number of the next attempt.
	 * @param previous the attempt that led to the process which died, 0 for the first
	 * start
	 * @param answered how long that process had answered
	 */
	int next(int previous, Duration answered) {
		return (answered.compareTo(this.healthyAfter) >= 0) ? 1 : previous + 1;
	}

	boolean allows(int attempt) {
		return attempt <= this.attempts;
	}

	Duration pauseBefore(int attempt) {
		Duration pause = this.firstPause;
		for (int i = 1; i < attempt && pause.compareTo(this.longestPause) < 0; i++) {
			pause = pause.multipliedBy(2);
		}
		return (pause.compareTo(this.longestPause) < 0) ? pause : this.longestPause;
	}

}
