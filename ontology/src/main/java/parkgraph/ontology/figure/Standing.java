package parkgraph.ontology.figure;

/**
 * Where a value stands against a threshold. A thing without any evidence has no standing
 * at all: it is unknown, which is a fourth number and never part of these three.
 */
public enum Standing {

	/** Every value the evidence allows meets the threshold. */
	MET,

	/** No value the evidence allows meets it. */
	NOT_MET,

	/** The evidence allows both. */
	UNDECIDED

}
