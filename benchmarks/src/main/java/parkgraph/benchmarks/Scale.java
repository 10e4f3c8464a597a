package parkgraph.benchmarks;

import java.util.Locale;

/**
 * How much is loaded and how often it is asked.
 */
enum Scale {

	/** Shows in about a minute that everything works; its numbers mean nothing. */
	SMALL(1, 300, 3, 50, 5, 100, 3, 9_000, 2_000, 100, 2_000),

	/** What budgets are about. */
	FULL(2, 10_000, 20, 100, 100, 2_700, 20, 1_000_000, 200_000, 300, 100_000);

	private final int rounds;

	private final int parksAsked;

	private final int yearsAsked;

	private final int answer;

	private final int times;

	private final int parksLoaded;

	private final int yearsLoaded;

	private final long rowsForHeap;

	private final int rowsSent;

	private final int rowsOfDryRun;

	private final int figuresChecked;

	Scale(int rounds, int parksAsked, int yearsAsked, int answer, int times, int parksLoaded, int yearsLoaded,
			long rowsForHeap, int rowsSent, int rowsOfDryRun, int figuresChecked) {
		this.rounds = rounds;
		this.parksAsked = parksAsked;
		this.yearsAsked = yearsAsked;
		this.answer = answer;
		this.times = times;
		this.parksLoaded = parksLoaded;
		this.yearsLoaded = yearsLoaded;
		this.rowsForHeap = rowsForHeap;
		this.rowsSent = rowsSent;
		this.rowsOfDryRun = rowsOfDryRun;
		this.figuresChecked = figuresChecked;
	}

	static Scale named(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

	/** How often everything is measured; the last round counts. */
	int rounds() {
		return this.rounds;
	}

	/** Parks among which the threshold question looks. */
	int parksAsked() {
		return this.parksAsked;
	}

	/** Years with figures of those parks. */
	int yearsAsked() {
		return this.yearsAsked;
	}

	/** Parks in an answer around which everything else grows. */
	int answer() {
		return this.answer;
	}

	/** How often a question is asked in each round. */
	int times() {
		return this.times;
	}

	/** Parks whose figures are loaded to measure the rate. */
	int parksLoaded() {
		return this.parksLoaded;
	}

	/** Years of those figures. */
	int yearsLoaded() {
		return this.yearsLoaded;
	}

	/** Rows of the longest load during which the heap is looked at. */
	long rowsForHeap() {
		return this.rowsForHeap;
	}

	/** Rows of the longest file that is sent. */
	int rowsSent() {
		return this.rowsSent;
	}

	/** Rows of the file that is only looked at. */
	int rowsOfDryRun() {
		return this.rowsOfDryRun;
	}

	/** Figures whose RDF is checked. */
	int figuresChecked() {
		return this.figuresChecked;
	}

}
