package parkgraph.loaders.check;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;

/**
 * Mistakes as senders make them, each put into one place of a clean workbook.
 */
enum Planted {

	/** 万元 in a column of 亿元. */
	TEN_THOUSAND_TIMES("unit-slip") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			times(book, park, 10_000);
		}
	},

	/** 亿元 divided once more. */
	A_TEN_THOUSANDTH("unit-slip") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.set(park, PlantedWorkbook.REVENUE,
					BigDecimal.valueOf(book.number(park, PlantedWorkbook.REVENUE)).movePointLeft(4));
			book.totalled();
		}
	},

	/** Yuan in a column of 亿元. */
	A_HUNDRED_MILLION_TIMES("unit-slip") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			times(book, park, 100_000_000);
		}
	},

	/** The decimal point slipped. */
	TEN_TIMES("unit-slip") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			times(book, park, 10);
		}
	},

	/** Another park's or another scope's value. */
	A_JUMP("jump") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			times(book, park, chance.nextBoolean() ? 2.2 : 0.4);
		}
	},

	/** Two columns interchanged. */
	PROFIT_OVER_REVENUE("indicator-order", "unit-slip") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			Object revenue = book.row(park)[PlantedWorkbook.REVENUE];
			book.set(park, PlantedWorkbook.REVENUE, book.row(park)[PlantedWorkbook.PROFIT]);
			book.set(park, PlantedWorkbook.PROFIT, revenue);
			book.totalled();
		}
	},

	/** Thousands of people in a column of people. */
	HEADS("unit-slip", "per-head", "jump") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.set(park, PlantedWorkbook.EMPLOYEES,
					Math.max(1, (long) book.number(park, PlantedWorkbook.EMPLOYEES) / 1000));
			book.totalled();
		}
	},

	/** A digit of a total typed wrongly. */
	A_WRONG_TOTAL("total-differs") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.totalled()
				.set(PlantedWorkbook.PARKS, PlantedWorkbook.REVENUE,
						PlantedWorkbook.round(book.number(PlantedWorkbook.PARKS, PlantedWorkbook.REVENUE) + 10));
		}

		@Override
		int row(int park) {
			return PlantedWorkbook.PARKS + PlantedWorkbook.FIRST;
		}
	},

	/** A code with one wrong digit. */
	AN_UNKNOWN_CODE("not-listed", "code-and-name") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.set(park, PlantedWorkbook.CODE, "SCP9%02d".formatted(chance.nextInt(100)));
			book.totalled();
		}
	},

	/** The name of the neighbouring row. */
	THE_NEIGHBOURS_NAME("code-and-name") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.set(park, PlantedWorkbook.NAME, book.row((park + 1) % PlantedWorkbook.PARKS)[PlantedWorkbook.NAME]);
			book.totalled();
		}
	},

	/** One park on two rows. */
	A_ROW_TWICE("same-row") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.insert(park + 1, book.row(park).clone());
			book.totalled();
		}

		@Override
		int row(int park) {
			return super.row(park) + 1;
		}
	},

	/** A separator in the wrong place. */
	A_WRONG_GROUPING("value-not-read") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.totalled().set(park, PlantedWorkbook.REVENUE, "1,2%d".formatted(chance.nextInt(10)));
		}
	},

	/** A digit too many in the year. */
	A_LONG_YEAR("year-out-of-range") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.totalled().set(park, PlantedWorkbook.YEAR, 20_230 + chance.nextInt(10));
		}
	},

	/** Next year's plan. */
	A_PLAN("plan-as-actual") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			book.totalled().set(park, PlantedWorkbook.YEAR, 2024);
		}
	},

	/** One value dragged down over the next rows. */
	COPIED_DOWN("same-value", "unit-slip", "jump") {
		@Override
		void plant(PlantedWorkbook book, int park, Random chance) {
			for (int below = 1; below < 4; below++) {
				book.set(Math.min(park, PlantedWorkbook.PARKS - 4) + below, PlantedWorkbook.REVENUE,
						book.row(Math.min(park, PlantedWorkbook.PARKS - 4))[PlantedWorkbook.REVENUE]);
			}
			book.totalled();
		}

		@Override
		int row(int park) {
			return super.row(Math.min(park, PlantedWorkbook.PARKS - 4));
		}
	};

	/** Separated by commas. */
	private final String rules;

	Planted(String... rules) {
		this.rules = String.join(",", rules);
	}

	abstract void plant(PlantedWorkbook book, int park, Random chance);

	/** In which row it must be found. */
	int row(int park) {
		return park + PlantedWorkbook.FIRST;
	}

	/** The rules one of which must find it. */
	Set<String> rules() {
		return Set.of(this.rules.split(","));
	}

	private static void times(PlantedWorkbook book, int park, double factor) {
		book.set(park, PlantedWorkbook.REVENUE,
				PlantedWorkbook.round(book.number(park, PlantedWorkbook.REVENUE) * factor));
		book.totalled();
	}

}
