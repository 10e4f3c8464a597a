package parkgraph.loaders.batch;

/**
 * One thing that a row of a file says.
 */
public sealed interface BatchItem permits Thing, Link, Stated, Finding, Withdrawal, Erasure, Unlink, About, Edited {

	/** Where it was said. */
	Origin origin();

}
