package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.List;

/**
 * Centres that test and inspect, on all tiers, and the programmes that train and attract
 * people.
 */
final class TestingFiles {

	private static final List<String> TIERS = List.of("国家级", "省级", "市级", "县级", "企业实验室");

	private static final List<String> STATES = List.of("运行", "运行", "运行", "筹建", "建设", "");

	private final Province province;

	private final ProvinceShape shape;

	TestingFiles(Province province) {
		this.province = province;
		this.shape = province.shape();
	}

	List<ProvinceFile> files() {
		return List.of(
				ProvinceFile.of("testing_centers.csv", "testing-centres", "合成质量检验检测中心", "Synthetic testing centres",
						"name,aliases,level,city,located_in_park,host_institute,product_field,date_facts_as_printed,"
								+ "grade_or_size,state,source",
						this::centres),
				ProvinceFile.of("talent_programmes.csv", "talent-programmes", "合成人才计划", "Synthetic talent programmes",
						"programme,year,department,item,value_as_printed,unit_as_printed,note,source",
						this::programmes),
				ProvinceFile.of("key_parks_51025.csv", "key-parks", "合成重点园区", "Synthetic key parks",
						"park_name_as_printed,tier_as_printed,reported_on,source", this::keyParks));
	}

	/** One for every third park. */
	private void centres(Rows rows) {
		Stems stems = Stems.of(this.shape, "centres");
		for (int index = 0; index < this.province.parks().count(); index += 3) {
			SyntheticPark park = this.province.parks().park(index);
			Chance chance = this.shape.chance("centre", index);
			String tier = chance.oneOf(TIERS);
			String product = chance.oneOf(park.leadingSector().products());
			String stem = stems.stem(index);
			rows.add(stem + product + "质量检验检测中心", stem + product + "质检中心", tier, park.place().city(),
					chance.inPercent(70) ? park.name() : "", stem + "检验院", product, (2000 + chance.below(20)) + "年批准",
					"", chance.oneOf(STATES), this.province.sources().plain());
		}
	}

	private void programmes(Rows rows) {
		String programme = Stems.of(this.shape, "programmes").stem(0) + "人才计划";
		for (Year year : this.shape.eachYear()) {
			Chance chance = this.shape.chance("programme", year.getValue());
			for (String item : List.of("首席质量官", "质量工程师", "园区领军人才")) {
				rows.add(programme, year.toString(), "合成人才办", item, Integer.toString(10 + chance.below(90)), "名", "",
						this.province.sources().bulletin(year));
			}
		}
		rows.add(programme, this.shape.last().toString(), "合成人才办", "目标:青年拔尖人才", "500", "名左右", "五年目标",
				this.province.sources().plain());
	}

	/** Every twelfth park was once put into a tier. */
	private void keyParks(Rows rows) {
		List<String> tiers = List.of("500亿元培育园区", "千亿培育园区", "2000亿特色产业园区(重点培育)");
		for (int index = 11; index < this.province.parks().count(); index += 12) {
			SyntheticPark park = this.province.parks().park(index);
			rows.add(park.name(), this.shape.chance("tier", index).oneOf(tiers),
					this.shape.first().plusYears(1) + "-11", this.province.sources().plain());
		}
	}

}
