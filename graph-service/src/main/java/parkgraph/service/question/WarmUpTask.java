package parkgraph.service.question;

import java.util.Locale;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

import parkgraph.service.database.StartStep;
import parkgraph.service.database.StartTask;

/**
 * Asks the threshold question before anybody else does: the database plans each of its
 * statements at first sight, which takes longer than all later answers together. On a
 * machine so slow that planning hits the time limit it is asked again, with the plans
 * made so far.
 */
@Component
class WarmUpTask implements StartTask {

	private static final Logger log = LoggerFactory.getLogger(WarmUpTask.class);

	private static final String QUESTION = "near";

	private static final int TRIES = 4;

	private final ExecutionGraphQlService graphQl;

	WarmUpTask(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
	}

	@Override
	public StartStep step() {
		return StartStep.WARM_UP;
	}

	@Override
	public void run() {
		SavedQuestion question = Questions.shipped()
			.find(QUESTION)
			.orElseThrow(() -> new IllegalStateException("No saved question " + QUESTION));
		int tries = 1;
		while (!isAnswered(question) && tries < TRIES) {
			tries++;
		}
		log.debug("Warm after {} tries", tries);
	}

	private boolean isAnswered(SavedQuestion question) {
		ExecutionGraphQlResponse answer = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(question.text(), null, question.variables(), Map.of(),
					"warm-up", Locale.CHINESE))
			.block();
		return answer != null && answer.getErrors().isEmpty();
	}

}
