package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.Optional;

/**
 * The mistakes that are planted on purpose, so that checks have something to find. Each
 * comes once in every fifty parks.
 */
enum PlantedKind {

	/** A number in 万元 printed as 亿元: ten thousand times too much. */
	UNIT_SLIP(7, "以万元计的数字误印为亿元，大了一万倍", "a number in 万元 printed as 亿元, ten thousand times too much"),

	/** Two digits changed places. */
	TRANSPOSED_DIGITS(8, "相邻两位数字颠倒", "two digits changed places"),

	/** The code is that of another park. */
	WRONG_CODE(10, "园区代码误填为另一园区", "the code is that of another park"),

	/** More than all of something. */
	IMPOSSIBLE_PERCENT(12, "百分比超过 100", "a percentage over 100");

	private static final int PERIOD = 50;

	private final int position;

	private final String zh;

	private final String en;

	PlantedKind(int position, String zh, String en) {
		this.position = position;
		this.zh = zh;
		this.en = en;
	}

	static Optional<PlantedKind> of(int park) {
		for (PlantedKind kind : values()) {
			if (park % PERIOD == kind.position) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

	/** The one year in which the park's row is wrong. */
	static Year yearOf(ProvinceShape shape, int park) {
		return shape.first().plusYears(shape.chance("planted", park).below(shape.years()));
	}

	String zh() {
		return this.zh;
	}

	String en() {
		return this.en;
	}

}
