package parkgraph.service.load;

/**
 * What an empty store is filled with.
 */
enum FirstContent {

	/** The public facts that come with the product. */
	FACTS,

	/** A synthetic province to practise on. */
	SYNTHETIC,

	/** Nothing. */
	NONE

}
