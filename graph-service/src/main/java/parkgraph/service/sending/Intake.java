package parkgraph.service.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import parkgraph.loaders.submission.Receipt;

/**
 * The receipts a draft was given, and what of it has been published by parts.
 *
 * @param receipts a receipt for each arrival, the first one first
 * @param parts what was published apart from the rest
 */
record Intake(List<Issued> receipts, List<Part> parts) {

	static final Intake NONE = new Intake(List.of(), List.of());

	/** Number of the first receipt; empty until there is one. */
	String collection() {
		return this.receipts.isEmpty() ? "" : this.receipts.get(0).id();
	}

	Intake receipt(Receipt receipt, int arrival) {
		List<Issued> all = new ArrayList<>(this.receipts);
		all.add(new Issued(receipt.id(), arrival, receipt.at(), receipt.who(), receipt.files().size()));
		return new Intake(List.copyOf(all), this.parts);
	}

	Intake part(Part part) {
		List<Part> all = new ArrayList<>(this.parts);
		all.add(part);
		return new Intake(this.receipts, List.copyOf(all));
	}

	boolean has(int arrival) {
		return this.receipts.stream().anyMatch((receipt) -> receipt.arrival() == arrival);
	}

	/**
	 * A receipt that was given.
	 *
	 * @param id its number
	 * @param arrival for which arrival, from 1
	 * @param at when it arrived
	 * @param who who brought it
	 * @param files how many files it is for
	 */
	record Issued(String id, int arrival, Instant at, String who, int files) {
	}

	/**
	 * A part that was published.
	 *
	 * @param reporters whose it is: codes of parks, or names of senders
	 * @param batch id of the batch
	 * @param state the state it made
	 * @param who who published it
	 * @param at when
	 */
	record Part(List<String> reporters, String batch, long state, String who, Instant at) {
	}

}
