package parkgraph.service.database;

import java.time.Duration;

/**
 * The database the service works on: the embedded one, or one somewhere else.
 */
public interface Database extends AutoCloseable {

	/** Where its Bolt protocol listens. */
	String uri();

	/** Whom the driver logs in as. */
	String user();

	/** With which password. */
	String password();

	/**
	 * Waits until it accepts connections.
	 * @param limit how long at most
	 */
	void awaitReady(Duration limit);

	/**
	 * Tells when it stops answering and when it answers again.
	 * @param listener is told from now on
	 */
	void onTrouble(TroubleListener listener);

	@Override
	void close();

	/**
	 * Is told about the database's ups and downs, in order.
	 */
	interface TroubleListener {

		/**
		 * It does not answer.
		 * @param line one line about why
		 * @param passing whether it is being started again
		 */
		void trouble(String line, boolean passing);

		/** It answers again. */
		void over();

	}

}
