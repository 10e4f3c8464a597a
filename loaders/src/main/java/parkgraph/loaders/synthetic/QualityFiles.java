package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.List;

/**
 * Quality: indicators of cities and parks, testing centres, awards and yearly
 * assessments.
 */
final class QualityFiles {

	private static final int AWARDS_A_YEAR = 5;

	private final Province province;

	private final ProvinceShape shape;

	private final PlantedErrors planted;

	QualityFiles(Province province, PlantedErrors planted) {
		this.province = province;
		this.shape = province.shape();
		this.planted = planted;
	}

	List<ProvinceFile> files() {
		return List
			.of(ProvinceFile.of("quality_indicators.csv", "quality-figures", "合成质量指标", "Synthetic quality indicators",
					"row_id,region,year,indicator,value_as_printed,unit_as_printed,scope_note,quality_domain,source",
					this::indicators),
					ProvinceFile.of("quality_awards.csv", "quality-awards", "合成质量奖", "Synthetic quality awards",
							"award,year,winner,winner_kind,result,document_no,source", this::awards),
					ProvinceFile.of("quality_assessment_results.csv", "quality-assessments", "合成质量工作考核结果",
							"Synthetic assessments of quality work",
							"assessing_city,assessment_year,assessed_unit,grade,rank,source", this::assessments));
	}

	private void indicators(Rows rows) {
		RowIds ids = new RowIds("SYQ");
		for (Year year : this.shape.eachYear()) {
			String source = this.province.sources().bulletin(year);
			List<String> cities = this.province.places().cities();
			for (int city = 0; city < cities.size(); city++) {
				Chance chance = this.shape.chance("quality", city, year.getValue());
				String name = cities.get(city);
				rows.add(ids.next(), name, year.toString(), "制造业质量竞争力指数", between(chance, 78, 90), "", "", "产业质量",
						source);
				rows.add(ids.next(), name, year.toString(), "工业品抽查合格率", between(chance, 90, 99), "%", "", "产品质量",
						source);
				rows.add(ids.next(), name, year.toString(), "食品抽查合格率", between(chance, 94, 99), "%", "", "产品质量",
						source);
				rows.add(ids.next(), name, year.toString(), "公共服务质量满意度", between(chance, 70, 90), "分", "", "服务质量",
						source);
			}
		}
		for (int index = 0; index < this.province.parks().count(); index++) {
			if (PlantedKind.of(index).filter(PlantedKind.IMPOSSIBLE_PERCENT::equals).isPresent()) {
				impossiblePercent(index, rows, ids.next());
			}
			else if (index % 5 == 0) {
				Chance chance = this.shape.chance("park quality", index);
				parkQuality(this.province.parks().park(index), this.shape.last(), between(chance, 88, 99), rows,
						ids.next());
			}
		}
	}

	private void impossiblePercent(int index, Rows rows, String id) {
		String right = between(this.shape.chance("park quality", index), 88, 99);
		String wrong = "1" + right;
		Year year = PlantedKind.yearOf(this.shape, index);
		long row = parkQuality(this.province.parks().park(index), year, wrong, rows, id);
		this.planted.add(PlantedKind.IMPOSSIBLE_PERCENT,
				new PlantedErrors.Place("quality_indicators.csv", row, id, "value_as_printed"), wrong + "%",
				right + "%");
	}

	private long parkQuality(SyntheticPark park, Year year, String percent, Rows rows, String id) {
		return rows.add(id, park.name(), year.toString(), "入驻企业产品合格率", percent, "%", "", "园区质量",
				this.province.sources().bulletin(year));
	}

	/** A number with one decimal, from the lower to below the upper one. */
	private static String between(Chance chance, int lower, int upper) {
		return (lower + chance.below(upper - lower)) + "." + chance.below(10);
	}

	private void awards(Rows rows) {
		int number = 0;
		for (Year year : this.shape.eachYear()) {
			Chance chance = this.shape.chance("awards", year.getValue());
			number++;
			String award = "合成质量奖(第" + number + "届)";
			for (int winner = 0; winner < AWARDS_A_YEAR && this.province.enterprises().count() > 0; winner++) {
				SyntheticEnterprise enterprise = this.province.enterprises()
					.enterprise(chance.below(this.province.enterprises().count()));
				String name = (winner == 0) ? enterprise.name() + enterprise.product() + "班组" : enterprise.name();
				rows.add(award, year.toString(), name, "组织", (winner < 3) ? "获奖" : "提名奖",
						"合成〔" + year + "〕" + number + "号", this.province.sources().bulletin(year));
			}
		}
	}

	private void assessments(Rows rows) {
		for (String city : this.province.places().cities()) {
			List<String> counties = this.province.places().countiesOf(city);
			for (int rank = 1; rank <= counties.size(); rank++) {
				String county = counties.get((rank + (int) (this.shape.seed() & 7)) % counties.size());
				rows.add(city, this.shape.last().toString(), county, (rank <= 1 + counties.size() / 3) ? "A" : "B",
						Integer.toString(rank), this.province.sources().bulletin(this.shape.last()));
			}
		}
	}

}
