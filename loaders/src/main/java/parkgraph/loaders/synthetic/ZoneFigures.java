package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.OptionalLong;

/**
 * A second source for national parks: the yearbook of high-tech zones, in 千元, under a
 * regime of its own and therefore never quite equal; and the total it prints.
 */
final class ZoneFigures {

	private final Province province;

	ZoneFigures(Province province) {
		this.province = province;
	}

	ProvinceFile file() {
		return ProvinceFile.of("zone_revenue_series.csv", "zone-figures", "合成国家级园区数据",
				"Figures of the synthetic national parks",
				"row_id,zone_name_as_printed,park_id,entity_kind,province,zone_level_type,year,period,status,indicator,"
						+ "qualifier,value_as_printed,unit_as_printed,scope_note,trust,source",
				this::writeTo);
	}

	private void writeTo(Rows rows) {
		RowIds ids = new RowIds("SYZ");
		long[] totals = new long[this.province.shape().years()];
		for (int index = 0; index < this.province.parks().count(); index++) {
			SyntheticPark park = this.province.parks().park(index);
			if (park.type() == ParkType.NATIONAL_HIGH_TECH && Boundary.of(index).isEmpty()) {
				print(park, totals, rows, ids);
			}
		}
		for (Year year : this.province.shape().eachYear()) {
			Printed total = Printed.inYi(totals[this.province.shape().position(year)]);
			add(rows, ids.next(), new Zone("合成国家高新区(合计)", "", "aggregate", "国家高新区合计"), year, "营业收入", total);
		}
	}

	private void print(SyntheticPark park, long[] totals, Rows rows, RowIds ids) {
		RevenueHistory history = this.province.revenues().of(park);
		Zone zone = new Zone(park.shortName(), park.code(), "park", "国家高新区");
		for (Year year : this.province.shape().eachYear()) {
			OptionalLong truth = history.in(year);
			if (truth.isPresent()) {
				Chance chance = this.province.shape().chance("zone", park.index(), year.getValue());
				long yuan = truth.getAsLong() / 1000 * (960 + chance.below(80));
				totals[this.province.shape().position(year)] += yuan;
				add(rows, ids.next(), zone, year, "营业收入", Printed.inThousands(yuan));
				add(rows, ids.next(), zone, year, "工业总产值", Printed.inThousands(yuan / 10 * 9));
				if (chance.inPercent(15)) {
					Zone part = new Zone(park.stem() + park.leadingSector().zh() + "产业园", "", "park_industry",
							"国家高新区分园");
					add(rows, ids.next(), part, year, "工业总产值", Printed.inYi(yuan / 10 * 3));
				}
			}
		}
	}

	private void add(Rows rows, String id, Zone zone, Year year, String indicator, Printed printed) {
		rows.add(id, zone.name(), zone.park(), zone.kind(), "四川省", zone.level(), year.toString(), FigureRow.FULL_YEAR,
				FigureRow.ACTUAL, indicator, printed.qualifier(), printed.value(), printed.unit(), "火炬统计", "normal",
				this.province.sources().yearbook(year));
	}

	/**
	 * Whom a row is about.
	 *
	 * @param name as printed
	 * @param park the park's code; empty for a total or a part
	 * @param kind park, aggregate or park_industry
	 * @param level 国家高新区 …
	 */
	private record Zone(String name, String park, String kind, String level) {
	}

}
