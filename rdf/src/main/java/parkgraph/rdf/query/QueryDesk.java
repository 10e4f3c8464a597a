package parkgraph.rdf.query;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import parkgraph.ontology.wording.Wording;

/**
 * Answers queries, a few at a time, on threads of its own. Whoever asks waits for the
 * whole answer, so that what goes wrong on the way is told instead of half an answer.
 */
public final class QueryDesk implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(QueryDesk.class);

	/** How long a query waits for a place. */
	private static final Duration PATIENCE = Duration.ofMillis(300);

	/** How long after its time is up a query may take to notice. */
	private static final Duration GRACE = Duration.ofMillis(600);

	private final QueryLimits limits;

	private final Semaphore places;

	private final ExecutorService threads;

	private final HeapWatch heap = new HeapWatch();

	/**
	 * A desk.
	 * @param limits what a query may cost
	 * @param places how many are answered at once
	 */
	public QueryDesk(QueryLimits limits, int places) {
		this.limits = limits;
		this.places = new Semaphore(places);
		AtomicInteger number = new AtomicInteger();
		this.threads = Executors.newFixedThreadPool(places, (task) -> {
			Thread thread = new Thread(task, "sparql-" + number.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		});
	}

	public QueryLimits limits() {
		return this.limits;
	}

	/** How many more queries could be answered now. */
	public int free() {
		return this.places.availablePermits();
	}

	/**
	 * Answers a query.
	 * @param query what is asked
	 * @param data a TDB2 data set; its default graph is the union of all named ones
	 * @param format how the answer is written; fits the kind of query
	 * @return the whole answer
	 * @throws RefusedQuery if there is none, within the time limit and a second
	 */
	public Answer answer(SparqlQuery query, DatasetGraph data, AnswerFormat format) {
		if (query.givesGraph() != format.isGraph()) {
			throw new IllegalArgumentException("%s does not fit the query".formatted(format));
		}
		takePlace();
		Deadline deadline = Deadline.in(this.limits.time());
		QueryRun run = new QueryRun(query, data, format, this.limits, deadline);
		this.heap.started(deadline);
		Future<Answer> answer = this.threads.submit(() -> {
			try {
				return run.call();
			}
			finally {
				this.heap.ended(deadline);
				this.places.release();
			}
		});
		try {
			return answer.get(this.limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			deadline.stop();
			log.warn("A query does not end although its time is up; its place stays taken until it does");
			throw run.time();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException problem) ? problem
					: new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw busy();
		}
	}

	private void takePlace() {
		try {
			if (!this.places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw busy();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw busy();
		}
	}

	private static RefusedQuery busy() {
		return new RefusedQuery(RefusedQuery.Reason.BUSY,
				new Wording("正在回答的查询已满。", "As many queries as are answered at once are being answered."),
				new Wording("稍后再问。", "Ask again in a moment."));
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
		this.heap.close();
	}

}
