package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.OptionalLong;

/**
 * What the province prints about all its parks together: how many passed a threshold, and
 * what they made in total. The counts are true, so they tell how complete the figures of
 * the parks are.
 */
final class ProvinceCounts {

	private static final long YI = 100_000_000L;

	private final Province province;

	ProvinceCounts(Province province) {
		this.province = province;
	}

	ProvinceFile file() {
		return ProvinceFile.of("province_park_counts.csv", "province-figures", "合成全省汇总",
				"Totals of the synthetic province",
				"row_id,province,year,indicator,value_as_printed,unit_as_printed,scope_note,source", this::writeTo);
	}

	private void writeTo(Rows rows) {
		ProvinceShape shape = this.province.shape();
		Totals[] totals = new Totals[shape.years()];
		for (int position = 0; position < totals.length; position++) {
			totals[position] = new Totals();
		}
		for (int index = 0; index < this.province.parks().count(); index++) {
			RevenueHistory history = this.province.revenues().of(this.province.parks().park(index));
			for (Year year : shape.eachYear()) {
				totals[shape.position(year)].add(history.in(year));
			}
		}
		RowIds ids = new RowIds("SYP");
		for (Year year : shape.eachYear()) {
			// Now and then a year goes by without a count.
			if (year.getValue() % 4 != 3 || year.equals(shape.last())) {
				totals[shape.position(year)].print(year, rows, ids);
			}
		}
		Year aim = shape.last().plusYears(4);
		add(rows, ids, aim, "目标:营业收入1000亿元以上的开发区数", Integer.toString(10 + shape.parks() / 5), "个左右");
	}

	private void add(Rows rows, RowIds ids, Year year, String indicator, String value, String unit) {
		rows.add(ids.next(), "四川省", year.toString(), indicator, value, unit, "", this.province.sources()
			.bulletin(year.isAfter(this.province.shape().last()) ? this.province.shape().last() : year));
	}

	/** The sums of one year. */
	private final class Totals {

		private int parks;

		private int over100;

		private int over500;

		private int over1000;

		private long tenThousandYuan;

		private void add(OptionalLong yuan) {
			if (yuan.isPresent()) {
				long amount = yuan.getAsLong();
				this.parks++;
				this.over100 += (amount > 100 * YI) ? 1 : 0;
				this.over500 += (amount > 500 * YI) ? 1 : 0;
				this.over1000 += (amount > 1000 * YI) ? 1 : 0;
				this.tenThousandYuan += amount / 10_000;
			}
		}

		private void print(Year year, Rows rows, RowIds ids) {
			ProvinceCounts.this.add(rows, ids, year, "营业收入超1000亿元的园区数", Integer.toString(this.over1000), "个");
			ProvinceCounts.this.add(rows, ids, year, "营业收入超500亿元的园区数", Integer.toString(this.over500), "个");
			ProvinceCounts.this.add(rows, ids, year, "营业收入超100亿元的园区数", Integer.toString(this.over100), "个");
			ProvinceCounts.this.add(rows, ids, year, "省级及以上开发区数", Integer.toString(this.parks), "个");
			ProvinceCounts.this.add(rows, ids, year, "全省开发区营业收入", Long.toString(this.tenThousandYuan / 10_000), "亿元");
		}

	}

}
