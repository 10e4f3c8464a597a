package parkgraph.loaders.change;

/**
 * What would become of a figure that a batch states or withdraws.
 */
public enum FigureFate {

	/** Nothing of exactly the same counts so far. */
	NEW,

	/** It would take the place of another value. */
	CHANGED,

	/** The same value counts already. */
	UNCHANGED,

	/** Another statement is better and stays. */
	NOT_CHOSEN,

	/** It counts and would count no more, with nothing in its place. */
	WITHDRAWN

}
