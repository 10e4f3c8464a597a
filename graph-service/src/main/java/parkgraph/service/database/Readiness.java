package parkgraph.service.database;

import org.springframework.stereotype.Component;

/**
 * Whether questions can be answered now, and if not, what is still going on.
 */
@Component
public class Readiness implements Database.TroubleListener {

	private volatile StartStep step = StartStep.DATABASE;

	private volatile String detail = "";

	public StartStep step() {
		return this.step;
	}

	/** One line about the step, empty when there is nothing to add. */
	public String detail() {
		return this.detail;
	}

	public boolean isReady() {
		return this.step == StartStep.READY;
	}

	@Override
	public void trouble(String line, boolean passing) {
		reached(passing ? StartStep.RESTARTING : StartStep.FAILED, line);
	}

	@Override
	public void over() {
		reached(StartStep.READY);
	}

	void reached(StartStep next) {
		reached(next, "");
	}

	void reached(StartStep next, String about) {
		this.detail = about;
		this.step = next;
	}

}
