package parkgraph.service.threshold;

/**
 * How the year of an answer was chosen.
 */
public enum YearChoice {

	/** The caller named it. */
	NAMED,

	/** The newest year in which a park of the question has a direct figure. */
	NEWEST_DIRECT,

	/** No park of the question has a direct figure in any year. */
	NO_DIRECT_FIGURE,

	/** Each park by its own newest year. */
	EACH_PARK

}
