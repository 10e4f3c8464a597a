package parkgraph.loaders.synthetic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who the parks are: the list of parks, their other names, the areas around some of them,
 * a few parks of other provinces, and how complete these lists are.
 */
final class ParkFiles {

	private final Province province;

	private final ProvinceShape shape;

	private final String source;

	ParkFiles(Province province) {
		this.province = province;
		this.shape = province.shape();
		this.source = province.sources().plain();
	}

	List<ProvinceFile> files() {
		return List.of(
				ProvinceFile.of("parks.csv", "parks", "合成园区", "Synthetic parks",
						"park_id,name,aliases,level,type,province,city,county,county_inferred,approval_or_history,"
								+ "area_as_printed,leading_industries,notes,source",
						this::parks),
				ProvinceFile.of("parks_elsewhere.csv", "parks", "其他省份的合成园区", "Synthetic parks of other provinces",
						"park_id,name,aliases,level,type,province,source", this::elsewhere),
				ProvinceFile.of("park_aliases.csv", "park-names", "合成园区的名称", "Names of the synthetic parks",
						"park_id,park_name,alias,kind,source", this::aliases),
				ProvinceFile.of("containing_areas.csv", "containing-areas", "园区所在的合成区域", "Areas around synthetic parks",
						"area,kind,relation,park_ids,words,from_file,from_row_id", this::areas),
				ProvinceFile.of("completeness.csv", "completeness", "合成清单的完整性", "How complete the synthetic lists are",
						"list,zh,en,as_of,known,expected,complete,source", this::completeness));
	}

	private void parks(Rows rows) {
		for (int index = 0; index < this.province.parks().count(); index++) {
			SyntheticPark park = this.province.parks().park(index);
			Chance chance = this.shape.chance("description", index);
			String industries = park.sectors().stream().map(Sector::zh).collect(Collectors.joining("、"));
			rows.add(park.code(), park.name(), park.shortName(), park.type().level(), park.type().words(), "四川省",
					park.place().city(), chance.inPercent(8) ? "" : park.place().county(),
					chance.inPercent(15) ? "yes" : "no",
					(1990 + chance.below(20)) + "-0" + (1 + chance.below(9)) + "设立",
					"规划面积" + (5 + chance.below(90)) + "." + chance.below(100) + "平方公里", industries, notes(park),
					this.source);
		}
	}

	private String notes(SyntheticPark park) {
		return park.life()
			.mergedIn()
			.map((year) -> year + "年并入" + this.province.parks().park(park.index() + 1).name())
			.or(() -> park.life().renamedIn().map((year) -> year + "年由" + park.formerName() + "更名"))
			.orElse("");
	}

	private void elsewhere(Rows rows) {
		Stems stems = Stems.of(this.shape, "elsewhere");
		List<String> provinces = List.of("江苏省", "广东省", "陕西省", "湖北省", "浙江省");
		for (int index = 0; index < provinces.size(); index++) {
			String stem = stems.stem(index) + "外";
			rows.add("SYX" + "00" + (index + 1), stem + "高新技术产业开发区", stem + "高新区", "国家级", "高新技术产业开发区",
					provinces.get(index), this.source);
		}
	}

	private void aliases(Rows rows) {
		for (int index = 0; index < this.province.parks().count(); index++) {
			SyntheticPark park = this.province.parks().park(index);
			alias(rows, park, park.name(), "official_or_best_name");
			alias(rows, park, park.shortName(), "alias");
			if (park.life().renamedIn().isPresent()) {
				alias(rows, park, park.formerName(), "former_name");
			}
			if (index > 0 && Life.mergesIntoNext(this.shape, index - 1)) {
				alias(rows, park, this.province.parks().park(index - 1).stem() + "片区", "sub_area");
			}
			if (index % 40 == 5) {
				alias(rows, park, park.stem() + "經濟開發區", "garbled_or_misprint");
			}
		}
	}

	private void alias(Rows rows, SyntheticPark park, String alias, String kind) {
		rows.add(park.code(), park.name(), alias, kind, this.source);
	}

	private void areas(Rows rows) {
		for (int index = 0; index < this.province.parks().count(); index++) {
			SyntheticPark park = this.province.parks().park(index);
			if (NewArea.liesAround(park)) {
				rows.add(NewArea.name(park), "new-area", "contains", park.code(),
						NewArea.name(park) + "范围大于" + park.name(), "park_revenue.csv", "");
			}
		}
	}

	private void completeness(Rows rows) {
		int parks = this.province.parks().count();
		list(rows, "industrial-park", "合成园区", "Synthetic parks", parks);
		list(rows, "enterprises", "合成企业", "Synthetic enterprises", this.province.enterprises().count());
		list(rows, "parks-elsewhere", "其他省份的合成园区", "Synthetic parks of other provinces", 5);
	}

	private void list(Rows rows, String list, String zh, String en, int known) {
		String number = Integer.toString(known);
		rows.add(list, zh, en, this.shape.last().toString(), number, number, "yes", this.source);
	}

}
