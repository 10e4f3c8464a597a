package parkgraph.service.observation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of thing statements are about.
 */
public enum SubjectKind {

	/** 园区. */
	PARK("Park"),

	/** 行政区域. */
	REGION("Region"),

	/** 企业. */
	ENTERPRISE("Enterprise"),

	/** 合计或片区: something that is no park itself. */
	AGGREGATE("Aggregate");

	private final String label;

	SubjectKind(String label) {
		this.label = label;
	}

	/** The first word of the global ids of this kind. */
	String type() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<SubjectKind> ofLabel(String label) {
		return Arrays.stream(values()).filter((kind) -> kind.label.equals(label)).findFirst();
	}

	static boolean isType(String word) {
		return Arrays.stream(values()).anyMatch((kind) -> kind.type().equals(word));
	}

}
