package parkgraph.ontology.target;

import parkgraph.ontology.figure.Standing;

/**
 * How far a target is met, as far as anybody can tell.
 */
public enum TargetStatus {

	/** Surely met. */
	MET,

	/** Surely not met, and surely within the tolerance of it. */
	NEAR,

	/** Surely not met, even if everything that is open turned out well. */
	NOT_MET,

	/** What is known allows both. */
	UNDECIDED,

	/** Nothing is known for the year. */
	NO_DATA;

	static TargetStatus of(Standing standing) {
		return switch (standing) {
			case MET -> MET;
			case NOT_MET -> NOT_MET;
			case UNDECIDED -> UNDECIDED;
		};
	}

}
