package parkgraph.service.database;

/**
 * Something that has to be done with the database before questions can be answered. Tasks
 * run one after the other in the order of their steps.
 */
public interface StartTask {

	/** Which step of the start this is. */
	StartStep step();

	/** Does it; throws when the service cannot go on. */
	void run();

}
