package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.batch.Erasure;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.batch.Withdrawal;

/**
 * Sorts out what the rows of one chunk say, against what the store knows.
 */
final class RowContents {

	private final KnownThings known;

	private final Set<String> seenBefore;

	private final List<BatchRow> rows;

	private final ChangeLog log;

	private final ThingWrites things;

	private final LinkWrites links;

	private final FindingWrites findings;

	private final List<Stated> statements = new ArrayList<>();

	private final List<Withdrawal> withdrawals = new ArrayList<>();

	private final Map<String, RowCounts> counts = new LinkedHashMap<>();

	RowContents(Staging staging, KnownThings known, long chunk, List<BatchRow> rows) {
		this.known = known;
		this.seenBefore = known.before();
		this.rows = rows;
		this.log = new ChangeLog(staging, chunk);
		this.things = new ThingWrites(staging, known, this.log);
		this.links = new LinkWrites(staging, known, this.log);
		this.findings = new FindingWrites(staging);
	}

	void readPresent(TransactionContext tx) {
		this.things.readPresent(tx,
				this.rows.stream()
					.flatMap((row) -> Stream.concat(row.things().stream().map(Thing::ref),
							row.erasures().stream().map(Erasure::ref)))
					.toList());
	}

	/** Things first, because links and statements of the same row refer to them. */
	void add(BatchRow row) {
		boolean told = false;
		List<Thing> saidAgain = new ArrayList<>();
		for (Thing thing : row.things()) {
			if (this.things.add(thing)) {
				told = true;
			}
			else if (!this.known.isStaged(thing.ref().ref())) {
				saidAgain.add(thing);
			}
		}
		List<Finding> further = new ArrayList<>();
		List<Stated> accepted = accept(row, further);
		List<Withdrawal> withdrawn = withdrawn(row, further);
		boolean silent = !told && accepted.isEmpty() && withdrawn.isEmpty() && row.findings().isEmpty();
		addLinks(row, silent && row.things().isEmpty(), further);
		if (silent && further.isEmpty() && !row.things().isEmpty()) {
			this.log.described(row.things().get(0));
		}
		takeAway(row);
		// An undo of the batch that brought them has to know that others speak of them
		// too.
		saidAgain.forEach(this.log::described);
		row.findings().forEach(this.findings::add);
		further.forEach(this.findings::add);
		this.statements.addAll(accepted);
		this.withdrawals.addAll(withdrawn);
		this.counts.merge(row.origin().file(), row.fate(accepted.size() + withdrawn.size(), further), RowCounts::plus);
	}

	private List<Withdrawal> withdrawn(BatchRow row, List<Finding> further) {
		List<Withdrawal> accepted = new ArrayList<>();
		for (Withdrawal withdrawal : row.withdrawals()) {
			String subject = withdrawal.subject().ref();
			if (this.known.contains(subject)) {
				accepted.add(withdrawal);
			}
			else {
				further.add(PublishRule.UNKNOWN_SUBJECT.at(withdrawal.origin(), subject));
			}
		}
		return accepted;
	}

	/** What is not there needs not be taken away. */
	private void takeAway(BatchRow row) {
		for (Erasure erasure : row.erasures()) {
			if (isKnown(erasure.ref())) {
				this.things.erase(erasure);
			}
		}
		for (Unlink unlink : row.unlinks()) {
			if (isKnown(unlink.from()) && isKnown(unlink.to())) {
				this.links.add(unlink);
			}
		}
	}

	private List<Stated> accept(BatchRow row, List<Finding> further) {
		List<Stated> accepted = new ArrayList<>();
		for (Stated stated : row.statements()) {
			String subject = stated.subject().ref();
			if (this.known.contains(subject)) {
				accepted.add(stated);
			}
			else {
				further.add(PublishRule.UNKNOWN_SUBJECT.at(stated.origin(), subject));
			}
			ThingRef park = stated.hintFor();
			if (park != null && !this.known.contains(park.ref())) {
				further.add(PublishRule.UNKNOWN_HINT.at(stated.origin(), park.ref()));
			}
		}
		return accepted;
	}

	private void addLinks(BatchRow row, boolean alone, List<Finding> further) {
		for (Link link : row.links()) {
			if (isKnown(link.from()) && isKnown(link.to())) {
				this.links.add(link, alone);
			}
			else {
				String missing = (isKnown(link.from()) ? link.to() : link.from()).ref();
				Finding loose = PublishRule.UNKNOWN_THING.at(link.origin(), missing, link.type());
				further.add(alone ? loose.refusing() : loose);
			}
		}
	}

	private boolean isKnown(ThingRef ref) {
		return this.known.contains(ref.ref());
	}

	void write(TransactionContext tx) {
		this.things.write(tx);
		this.links.write(tx);
		this.log.write(tx);
		this.findings.write(tx);
	}

	StagedRows staged() {
		return new StagedRows(this.statements, this.withdrawals, this.seenBefore, this.counts, this.log.pending());
	}

}
