package parkgraph.loaders.synthetic;

/**
 * A kind of park, how common it is, and how its name is written and shortened.
 */
enum ParkType {

	NATIONAL_ECONOMIC(7, "国家级", "经济技术开发区", "经开区"),

	NATIONAL_HIGH_TECH(6, "国家级", "高新技术产业开发区", "高新区"),

	BONDED(2, "国家级", "综合保税区", "综保区"),

	PROVINCIAL_ECONOMIC(45, "省级", "经济开发区", "经开区"),

	PROVINCIAL_HIGH_TECH(18, "省级", "高新技术产业园区", "高新区"),

	PROVINCIAL_INDUSTRIAL(15, "省级", "工业园区", "工业园"),

	MUNICIPAL(7, "市级", "产业园区", "产业园");

	private final int percent;

	private final String level;

	private final String words;

	private final String shortWords;

	ParkType(int percent, String level, String words, String shortWords) {
		this.percent = percent;
		this.level = level;
		this.words = words;
		this.shortWords = shortWords;
	}

	static ParkType any(Chance chance) {
		int left = chance.below(100);
		for (ParkType type : values()) {
			left -= type.percent;
			if (left < 0) {
				return type;
			}
		}
		return MUNICIPAL;
	}

	String level() {
		return this.level;
	}

	String words() {
		return this.words;
	}

	String shortWords() {
		return this.shortWords;
	}

	boolean isNational() {
		return "国家级".equals(this.level);
	}

}
