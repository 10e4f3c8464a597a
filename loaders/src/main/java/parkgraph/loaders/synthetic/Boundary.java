package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.Optional;

/**
 * Parks whose revenue stands exactly at a threshold, a yuan beside it, or level with
 * another park. They are the first parks of every province.
 */
enum Boundary {

	/** 500 亿元 is not over 500 亿元. */
	EXACTLY_500(50_000_000_000L),

	/** The least that is over 500 亿元. */
	ONE_YUAN_OVER_500(50_000_000_001L),

	/** 3000 亿元 meets "3000 亿元以上". */
	EXACTLY_3000(300_000_000_000L),

	/** The most that does not meet it. */
	ONE_YUAN_UNDER_3000(299_999_999_999L),

	/** Shares its rank with the next. */
	TIE_ONE(48_000_000_000L),

	/** Shares its rank with the one before. */
	TIE_OTHER(48_000_000_000L);

	/** Deadline of the targets of 2014. */
	private static final Year DEADLINE = Year.of(2020);

	private final long yuan;

	Boundary(long yuan) {
		this.yuan = yuan;
	}

	long yuan() {
		return this.yuan;
	}

	static Optional<Boundary> of(int park) {
		return (park < values().length) ? Optional.of(values()[park]) : Optional.empty();
	}

	/**
	 * Whether the figures of a year are exact: the last year and the deadline of 2020.
	 */
	static boolean isExactIn(Year year, ProvinceShape shape) {
		return year.equals(shape.last()) || year.equals(DEADLINE);
	}

}
