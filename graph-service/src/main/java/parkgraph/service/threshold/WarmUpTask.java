package parkgraph.service.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import parkgraph.service.database.DatabaseStartup;
import parkgraph.service.database.StartStep;
import parkgraph.service.database.StartTask;
import parkgraph.service.database.View;
import parkgraph.service.database.Views;
import parkgraph.service.problem.ClientProblem;

/**
 * Runs each statement of the threshold question once before anybody asks it: the database
 * plans a statement at first sight, which takes longer than all later answers together.
 * The start waits for those of the headline, planned side by side, since none of them
 * needs another's rows here; those of the lists follow when the service is ready already.
 * On a machine so slow that planning hits the time limit it is tried again, with what was
 * planned so far; whatever fails still will be told to who asks.
 */
@Component
class WarmUpTask implements StartTask {

	private static final Logger log = LoggerFactory.getLogger(WarmUpTask.class);

	private static final int TRIES = 4;

	private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

	private static final AskedThreshold ASKED = new AskedThreshold(null, List.of(BigDecimal.valueOf(500)), 2000, false,
			BigDecimal.TEN, null, null, null, null);

	private final Views views;

	private final ThresholdQuestions questions;

	private final NewestYears newestYears;

	private final RungCounter counter;

	private final RungLists lists;

	private final PrintedCounts printedCounts;

	private final Hints hints;

	WarmUpTask(Views views, ThresholdQuestions questions, NewestYears newestYears, RungCounter counter, RungLists lists,
			PrintedCounts printedCounts, Hints hints) {
		this.views = views;
		this.questions = questions;
		this.newestYears = newestYears;
		this.counter = counter;
		this.lists = lists;
		this.printedCounts = printedCounts;
		this.hints = hints;
	}

	@Override
	public StartStep step() {
		return StartStep.WARM_UP;
	}

	@Override
	public void run() {
		ExecutorService sideBySide = Executors.newFixedThreadPool(THREADS);
		try {
			sideBySide.invokeAll(headline(this.views.current()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			sideBySide.shutdown();
		}
	}

	/** One after the other, so that a processor is left for whoever asks already. */
	@EventListener(DatabaseStartup.Started.class)
	void planListsAside() {
		Thread aside = new Thread(this::planLists, "warm-up");
		aside.setDaemon(true);
		aside.start();
	}

	void planLists() {
		ran(() -> lists(this.views.current()).forEach(WarmUpTask::planned));
	}

	private List<Callable<Boolean>> headline(View view) {
		List<RungQuestion> asked = List.of(ThresholdQuestion.ofNobody(view).rungQuestion());
		return Stream
			.<Runnable>of(() -> this.questions.complete(ASKED), () -> this.newestYears.find(asked, view),
					() -> this.counter.count(asked, view))
			.map((statement) -> (Callable<Boolean>) () -> planned(statement))
			.toList();
	}

	/** Each with the columns that the saved question shows. */
	private List<Runnable> lists(View view) {
		ThresholdQuestion question = ThresholdQuestion.ofNobody(view);
		SelectedList withSource = new SelectedList(1, false, true);
		return List.of(() -> this.lists.near(question, new SelectedList(1, true, true)),
				() -> this.lists.over(question, withSource), () -> this.lists.unplaced(question, withSource),
				() -> this.printedCounts.find(List.of(question.rungQuestion()), view),
				() -> this.hints.of(question, List.of(), 1));
	}

	private static boolean planned(Runnable statement) {
		int tries = 0;
		boolean ran = false;
		while (!ran && tries < TRIES) {
			ran = ran(statement);
			tries++;
		}
		return ran;
	}

	private static boolean ran(Runnable statement) {
		try {
			statement.run();
			return true;
		}
		catch (ClientProblem | Neo4jException ex) {
			log.debug("Not planned yet", ex);
			return false;
		}
	}

}
