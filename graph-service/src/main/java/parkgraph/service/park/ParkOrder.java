package parkgraph.service.park;

/**
 * In which order parks are listed. Ties and parks without a value are ordered by code.
 */
enum ParkOrder {

	/** By code. */
	CODE,

	/** By name. */
	NAME,

	/** The largest operating revenue of the year first, by what is surely reached. */
	REVENUE_DESC,

	/** The smallest first. */
	REVENUE_ASC;

	boolean isByRevenue() {
		return this == REVENUE_DESC || this == REVENUE_ASC;
	}

	/** The name of the list in cursors. */
	String list() {
		return "parks/" + name();
	}

}
