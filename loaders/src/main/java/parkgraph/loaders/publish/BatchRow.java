package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Erasure;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.batch.Withdrawal;

/**
 * Everything one row of a file says.
 */
final class BatchRow {

	private final Origin origin;

	private final List<Thing> things = new ArrayList<>(2);

	private final List<Link> links = new ArrayList<>(2);

	private final List<Stated> statements = new ArrayList<>(1);

	private final List<Finding> findings = new ArrayList<>(1);

	private final List<Withdrawal> withdrawals = new ArrayList<>(0);

	private final List<Erasure> erasures = new ArrayList<>(0);

	private final List<Unlink> unlinks = new ArrayList<>(0);

	BatchRow(Origin origin) {
		this.origin = origin;
	}

	Origin origin() {
		return this.origin;
	}

	boolean isAt(Origin other) {
		return this.origin.row() == other.row() && this.origin.rowKey().equals(other.rowKey());
	}

	void add(BatchItem item) {
		// Java 17 cannot switch over sealed types yet.
		if (item instanceof Thing thing) {
			this.things.add(thing);
		}
		else if (item instanceof Link link) {
			this.links.add(link);
		}
		else if (item instanceof Stated stated) {
			this.statements.add(stated);
		}
		else if (item instanceof Finding finding) {
			this.findings.add(finding);
		}
		else if (item instanceof Withdrawal withdrawal) {
			this.withdrawals.add(withdrawal);
		}
		else if (item instanceof Erasure erasure) {
			this.erasures.add(erasure);
		}
		else if (item instanceof Unlink unlink) {
			this.unlinks.add(unlink);
		}
	}

	int size() {
		return this.things.size() + this.links.size() + this.statements.size() + this.findings.size()
				+ this.withdrawals.size() + this.erasures.size() + this.unlinks.size();
	}

	List<Thing> things() {
		return this.things;
	}

	List<Link> links() {
		return this.links;
	}

	List<Stated> statements() {
		return this.statements;
	}

	List<Finding> findings() {
		return this.findings;
	}

	List<Withdrawal> withdrawals() {
		return this.withdrawals;
	}

	List<Erasure> erasures() {
		return this.erasures;
	}

	List<Unlink> unlinks() {
		return this.unlinks;
	}

	/**
	 * The fate of the row as one count.
	 * @param acceptedStatements how many of its statements and withdrawals have a subject
	 * @param furtherFindings what was found while writing it
	 * @return one row, in the column of its fate
	 */
	RowCounts fate(int acceptedStatements, List<Finding> furtherFindings) {
		if (acceptedStatements > 0) {
			return new RowCounts(1, 0, 1, 0, 0);
		}
		if (has(Outcome.REFUSED, furtherFindings)) {
			return new RowCounts(1, 0, 0, 0, 1);
		}
		if (has(Outcome.TEXT, furtherFindings)) {
			return new RowCounts(1, 0, 0, 1, 0);
		}
		boolean empty = this.things.isEmpty() && this.links.isEmpty() && this.erasures.isEmpty()
				&& this.unlinks.isEmpty();
		return new RowCounts(1, empty ? 0 : 1, 0, 0, 0);
	}

	private boolean has(Outcome outcome, List<Finding> furtherFindings) {
		return this.findings.stream().anyMatch((finding) -> finding.outcome() == outcome)
				|| furtherFindings.stream().anyMatch((finding) -> finding.outcome() == outcome);
	}

}
