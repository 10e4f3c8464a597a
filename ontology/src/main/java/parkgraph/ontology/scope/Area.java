package parkgraph.ontology.scope;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Which ground a figure covers, seen from the park it is about.
 *
 * @param extent the whole, less or more
 * @param name the part's name, or what is added, as printed; absent when print gives none
 */
public record Area(Extent extent, @Nullable String name) {

	public Area {
		name = (name == null) ? null : CodeText.clean(name);
	}

	/** Ground without a name. */
	public static Area of(Extent extent) {
		return new Area(extent, null);
	}

	String code() {
		return (this.name == null) ? this.extent.code : this.extent.code + "/" + this.name;
	}

	static Area parse(String code) {
		String[] parts = code.split("/", 2);
		Extent extent = Extent.ofCode(parts[0])
			.orElseThrow(() -> new IllegalArgumentException("Not an area: \"%s\"".formatted(code)));
		return new Area(extent, (parts.length == 2) ? parts[1] : null);
	}

	/** How the ground relates to the whole park. */
	public enum Extent {

		/** 全区: the whole park, said to be so. */
		WHOLE("whole", "全区", "the whole park"),

		/** 一区多园: the whole park, which lies in several places. */
		SEVERAL_SITES("several-sites", "一区多园", "the whole park with its several sites"),

		/** 核心区: the core. */
		CORE("core", "核心区", "the core area"),

		/** 区属, 本级: what the park's own body runs or counts. */
		OWN("own", "区属", "the park's own part"),

		/** A sub-park or another named part. */
		PART("part", "部分区域", "a part of the park"),

		/** The park together with its host county or another zone. */
		LARGER("larger", "更大范围", "the park and more");

		private final String code;

		private final String zh;

		private final String en;

		Extent(String code, String zh, String en) {
			this.code = code;
			this.zh = zh;
			this.en = en;
		}

		public String code() {
			return this.code;
		}

		public String zh() {
			return this.zh;
		}

		public String en() {
			return this.en;
		}

		/** Whether it is the whole park, no less and no more. */
		public boolean isWhole() {
			return this == WHOLE || this == SEVERAL_SITES;
		}

		/** Whether it is less than the whole park. */
		public boolean isPart() {
			return this == CORE || this == OWN || this == PART;
		}

		static Optional<Extent> ofCode(String code) {
			return Arrays.stream(values()).filter((extent) -> extent.code.equals(code)).findFirst();
		}

	}

}
