package parkgraph.loaders.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import parkgraph.ontology.wording.Wording;

/**
 * How far two names agree, noted part by part. What is hard to bridge ends it at once;
 * what can be set aside costs points.
 */
final class Comparison {

	private static final int WHOLE = 100;

	private final List<Wording> agreed = new ArrayList<>();

	private final List<Wording> setAside = new ArrayList<>();

	private int score = WHOLE;

	private boolean safe = true;

	private boolean hopeless;

	void agree(String zh, String en, String what) {
		if (!what.isEmpty()) {
			this.agreed.add(new Wording(zh + "“" + what + "”", en + " \"" + what + "\""));
		}
	}

	/** Something that may differ without meaning another. */
	void setAside(int points, String zh, String en) {
		this.score -= points;
		this.setAside.add(new Wording(zh, en));
	}

	/** Something that may mean another: somebody has to be asked. */
	void doubt(int points, String zh, String en) {
		setAside(points, zh, en);
		this.safe = false;
	}

	/** Something that does mean another. */
	void refute() {
		this.hopeless = true;
	}

	boolean isHopeless() {
		return this.hopeless;
	}

	boolean isSafe() {
		return this.safe && !this.hopeless;
	}

	int score() {
		return Math.max(1, this.score);
	}

	/** Which parts agreed and which were set aside. */
	Wording explained() {
		String agreedZh = join(this.agreed, "、", true);
		String agreedEn = join(this.agreed, ", ", false);
		if (this.setAside.isEmpty()) {
			return new Wording("一致：" + agreedZh, "agreed: " + agreedEn);
		}
		return new Wording("一致：%s；不计：%s".formatted(agreedZh, join(this.setAside, "、", true)),
				"agreed: %s; set aside: %s".formatted(agreedEn, join(this.setAside, ", ", false)));
	}

	private static String join(List<Wording> parts, String between, boolean zh) {
		return parts.stream().map((part) -> zh ? part.zh() : part.en()).collect(Collectors.joining(between));
	}

}
