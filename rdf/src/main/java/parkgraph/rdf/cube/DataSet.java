package parkgraph.rdf.cube;

import java.util.List;

import parkgraph.ontology.wording.Wording;

/**
 * The three data sets of the export, each always normalised: every observation gives all
 * its dimensions itself.
 */
public enum DataSet {

	/** Figures that count and are known exactly. */
	FIGURES("figures", "选用的数值（点值）", "Figures that count, known exactly", "obsValue", ""),

	/** Figures that count and are known by their ends. */
	BOUNDS("bounds", "选用的数值（界限）", "Figures that count, known by their ends", "boundValue", "boundKind"),

	/** Everything anybody stated. */
	ALL("all", "全部陈述", "All statements", "boundValue", "boundKind statement");

	private final String path;

	private final String zh;

	private final String en;

	private final String measure;

	/** Names with spaces between them, since constants hold only what cannot change. */
	private final String ownDimensions;

	DataSet(String path, String zh, String en, String measure, String ownDimensions) {
		this.path = path;
		this.zh = zh;
		this.en = en;
		this.measure = measure;
		this.ownDimensions = ownDimensions;
	}

	/** Its name in addresses. */
	public String path() {
		return this.path;
	}

	public Wording label() {
		return new Wording(this.zh, this.en);
	}

	/** The term of its one measure. */
	public String measure() {
		return this.measure;
	}

	/** The dimensions it has besides those that all three have. */
	List<String> ownDimensions() {
		return this.ownDimensions.isEmpty() ? List.of() : List.of(this.ownDimensions.split(" "));
	}

}
