package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which enterprise works in which park, and the hundred largest of each year.
 */
final class EnterpriseFiles {

	private static final int LISTED = 100;

	/** Of a hundred enterprises, how many work in a second park too. */
	private static final int IN_TWO_PARKS = 2;

	private static final Comparator<Ranked> SMALLEST_FIRST = Comparator.comparingLong(Ranked::yuan)
		.thenComparing(Comparator.comparingInt(Ranked::enterprise).reversed());

	private final Province province;

	EnterpriseFiles(Province province) {
		this.province = province;
	}

	List<ProvinceFile> files() {
		return List.of(
				ProvinceFile.of("enterprises_in_parks.csv", "enterprises-in-parks", "合成园区企业",
						"Enterprises in the synthetic parks",
						"row_id,enterprise_as_printed,park_name,park_id,industry_text,gbt4754_2017_major_code,"
								+ "code_is_collector_guess,source",
						this::inParks),
				ProvinceFile.of("enterprise_revenue.csv", "enterprise-figures", "合成企业百强",
						"The hundred largest synthetic enterprises",
						"row_id,enterprise_as_printed,city,fiscal_year,indicator,value_as_printed,unit_as_printed,"
								+ "rank_as_printed,list_name,source",
						this::largest));
	}

	private void inParks(Rows rows) {
		RowIds ids = new RowIds("SYE");
		for (int index = 0; index < this.province.enterprises().count(); index++) {
			SyntheticEnterprise enterprise = this.province.enterprises().enterprise(index);
			operation(rows, ids, enterprise, enterprise.park());
			Chance chance = this.province.shape().chance("second park", index);
			int second = this.province.enterprises().parkFor(chance);
			if (second != enterprise.park() && chance.inPercent(IN_TWO_PARKS)) {
				operation(rows, ids, enterprise, second);
			}
		}
	}

	private void operation(Rows rows, RowIds ids, SyntheticEnterprise enterprise, int park) {
		SyntheticPark at = this.province.parks().park(park);
		rows.add(ids.next(), enterprise.name(), at.name(), at.code(), enterprise.product(),
				enterprise.sector().majorCode(), "yes", this.province.sources().plain());
	}

	private void largest(Rows rows) {
		RowIds ids = new RowIds("SYF");
		for (Year year : this.province.shape().eachYear()) {
			List<Ranked> largest = largest(year);
			for (int rank = 1; rank <= largest.size(); rank++) {
				Ranked ranked = largest.get(rank - 1);
				SyntheticEnterprise enterprise = this.province.enterprises().enterprise(ranked.enterprise());
				SyntheticPark park = this.province.parks().park(enterprise.park());
				Printed printed = Printed.inWan(ranked.yuan());
				rows.add(ids.next(), enterprise.name(), park.place().city(), year.toString(), "营业收入", printed.value(),
						printed.unit(), Integer.toString(rank), year.plusYears(1) + "合成企业100强",
						this.province.sources().press(year));
			}
		}
	}

	/** Keeps a hundred at a time, however many there are. */
	private List<Ranked> largest(Year year) {
		PriorityQueue<Ranked> largest = new PriorityQueue<>(SMALLEST_FIRST);
		for (int index = 0; index < this.province.enterprises().count(); index++) {
			largest.add(new Ranked(index, this.province.enterprises().revenue(index, year)));
			if (largest.size() > LISTED) {
				largest.remove();
			}
		}
		return largest.stream().sorted(SMALLEST_FIRST.reversed()).toList();
	}

	/**
	 * An enterprise and what it made.
	 *
	 * @param enterprise its number
	 * @param yuan its revenue
	 */
	private record Ranked(int enterprise, long yuan) {
	}

}
