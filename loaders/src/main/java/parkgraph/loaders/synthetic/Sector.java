package parkgraph.loaders.synthetic;

import java.util.List;

/**
 * An industry that parks lead in and enterprises work in.
 */
enum Sector {

	ELECTRONICS("电子信息", "39", "集成电路、显示器件、智能终端、光通信"),

	MACHINERY("装备制造", "35", "工程机械、机器人、化工机械、油气装备"),

	VEHICLES("汽车及零部件", "36", "汽车整车、汽车零部件、商用车、汽车变速器"),

	FOOD("食品饮料", "15", "白酒、饮料、啤酒"),

	MEDICINE("生物医药", "27", "制药、中药"),

	MATERIALS("新材料", "30", "玻璃纤维、光伏玻璃、水泥"),

	CHEMICALS("能源化工", "26", "氟化工、农药、化肥、锂电材料"),

	METALS("有色金属", "32", "电解铝、钒钛、铝加工"),

	POWER("新能源", "38", "动力电池、光伏、特高压导线、家电"),

	TRANSPORT("轨道交通", "37", "轨道交通装备、航空动力装备"),

	TEXTILES("纺织服装", "17", "纺织、服装");

	private final String zh;

	private final String majorCode;

	private final String products;

	Sector(String zh, String majorCode, String products) {
		this.zh = zh;
		this.majorCode = majorCode;
		this.products = products;
	}

	String zh() {
		return this.zh;
	}

	/** Code of the division (大类) in GB/T 4754-2017. */
	String majorCode() {
		return this.majorCode;
	}

	/** What enterprises of the sector make. */
	List<String> products() {
		return List.of(this.products.split("、"));
	}

}
