package parkgraph.loaders.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ladders described so far, so that a row of a policy's targets can be joined to the
 * rung it is.
 */
final class Rungs {

	private static final long YI = 100_000_000;

	private final Map<String, Ladder> byCode = new HashMap<>();

	private final Set<String> keys = new HashSet<>();

	void addLadder(String code, String document, String indicator, String deadline) {
		this.byCode.put(code, new Ladder(code, document, indicator, deadline));
	}

	Optional<Ladder> ladder(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/** The key of a rung's target: the ladder and the threshold in 亿元. */
	static String key(String ladder, long threshold) {
		return ladder + "-" + threshold / YI + "yi";
	}

	void addRung(String key) {
		this.keys.add(key);
	}

	/** The rung a document sets at a threshold. */
	Optional<String> find(String document, long threshold) {
		return this.byCode.values()
			.stream()
			.filter((ladder) -> ladder.document().equals(document))
			.map((ladder) -> key(ladder.code(), threshold))
			.filter(this.keys::contains)
			.findFirst();
	}

	/**
	 * What a rung takes over from its ladder.
	 */
	record Ladder(String code, String document, String indicator, String deadline) {
	}

}
