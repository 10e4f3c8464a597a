package parkgraph.rdf.cube;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;

import parkgraph.ontology.wording.Wording;

/**
 * What a check of a graph found. All findings are counted; of each constraint the first
 * are kept.
 */
public final class CubeReport {

	private static final int KEPT = 20;

	private final Map<CubeConstraint, Long> counts = new EnumMap<>(CubeConstraint.class);

	private final List<CubeFinding> findings = new ArrayList<>();

	private long observations;

	CubeReport() {
	}

	void add(CubeConstraint constraint, Node where, String zh, String en) {
		if (this.counts.merge(constraint, 1L, Long::sum) <= KEPT) {
			this.findings.add(new CubeFinding(constraint, where.toString(), new Wording(zh, en)));
		}
	}

	void countObservation() {
		this.observations++;
	}

	/** How often each constraint is broken; those that hold are left out. */
	public Map<CubeConstraint, Long> counts() {
		return Collections.unmodifiableMap(this.counts);
	}

	/** The first findings of each constraint, in the order they were met. */
	public List<CubeFinding> findings() {
		return Collections.unmodifiableList(this.findings);
	}

	/** How many observations were looked at. */
	public long observations() {
		return this.observations;
	}

	/** Whether all constraints hold. */
	public boolean conforms() {
		return this.counts.isEmpty();
	}

}
