package parkgraph.ontology.scope;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Under which system of reporting a figure was made. One zone has several official
 * revenues a year; that is not a conflict.
 *
 * @param kind the system
 * @param name the programme's name, as printed; absent for the others
 */
public record Regime(Kind kind, @Nullable String name) {

	public Regime {
		name = (name == null) ? null : CodeText.clean(name);
	}

	/** A system that needs no name. */
	public static Regime of(Kind kind) {
		return new Regime(kind, null);
	}

	String code() {
		return (this.name == null) ? this.kind.code : this.kind.code + "/" + this.name;
	}

	static Regime parse(String code) {
		String[] parts = code.split("/", 2);
		Kind kind = Kind.ofCode(parts[0])
			.orElseThrow(() -> new IllegalArgumentException("Not a regime: \"%s\"".formatted(code)));
		return new Regime(kind, (parts.length == 2) ? parts[1] : null);
	}

	/** The systems, in the order in which they carry a series. */
	public enum Kind {

		/** 开发区统计: the survey of zones. */
		ZONE_SURVEY("zone-survey", "开发区统计", "zone survey"),

		/** 火炬统计: the Torch statistics of high-tech zones. */
		TORCH("torch", "火炬统计", "Torch statistics"),

		/** 商务: the commerce authorities' platform. */
		COMMERCE("commerce", "商务统计", "commerce statistics"),

		/** A programme's own reporting, such as the 1525 programme. */
		PROGRAMME("programme", "专项工程统计", "a programme's own figures"),

		/** Said to a newspaper. */
		PRESS("press", "报道", "press");

		private final String code;

		private final String zh;

		private final String en;

		Kind(String code, String zh, String en) {
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

		static Optional<Kind> ofCode(String code) {
			return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
		}

	}

}
