package parkgraph.loaders.check;

/**
 * Looks through a page of figures.
 */
interface FigureRule {

	/**
	 * Says what is conspicuous.
	 * @param page the figures and what is known around them
	 * @param doubts takes what is found
	 */
	void check(FigurePage page, Doubts doubts);

}
