package parkgraph.loaders.sent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.rule.Rules;
import parkgraph.loaders.submission.Originals;
import parkgraph.loaders.submission.Receipt;
import parkgraph.loaders.submission.Receipts;
import parkgraph.loaders.submission.ReceivedFile;
import parkgraph.loaders.submission.Submission;
import parkgraph.ontology.hash.Sha256;
import parkgraph.ontology.wording.Wording;

/**
 * Takes returns in over weeks: each arrival gets its receipt and is kept, corrected files
 * are added to what came before, and what was published is noted.
 */
public final class Desk {

	private final Receipts receipts;

	private final Originals originals;

	/**
	 * Opens the desk.
	 * @param driver the store
	 * @param originals where files are kept
	 * @param clock tells the year of new receipts
	 */
	public Desk(Driver driver, Originals originals, Clock clock) {
		this.receipts = new Receipts(driver, clock);
		this.originals = originals;
	}

	public Receipts receipts() {
		return this.receipts;
	}

	/**
	 * What came before, and behind it what comes now.
	 * @param collection number of the first receipt of what came before
	 * @param fresh what comes now; may be empty, or all of it have come before
	 * @return all of it, each file with a name of its own; a file that has come before is
	 * told and not read again
	 * @throws LoadingException if there is no such receipt, or a file of it is not here
	 */
	public List<SentFile> together(String collection, List<SentFile> fresh) {
		List<Receipt> before = this.receipts.of(collection);
		if (before.isEmpty()) {
			throw new LoadingException(new Wording("没有以回执 %s 开始的一批报表。".formatted(collection),
					"There are no returns that begin with receipt %s.".formatted(collection)));
		}
		List<SentFile> all = new ArrayList<>();
		Set<String> names = new HashSet<>();
		Map<String, String> byHash = new HashMap<>();
		for (Receipt receipt : before) {
			for (ReceivedFile file : receipt.files()) {
				names.add(file.name());
				byHash.putIfAbsent(file.sha256(), file.name());
				if (file.opened()) {
					all.add(new SentFile(file.name(), this.originals.of(file), file.sender(), file.arrival(), null));
				}
			}
		}
		int arrival = all.stream().mapToInt(SentFile::arrival).max().orElse(0) + 1;
		if (fresh.stream().allMatch((file) -> byHash.containsKey(sha256(file)))) {
			return all;
		}
		for (SentFile file : fresh) {
			String name = names.add(file.name()) ? file.name() : "第%d次/%s".formatted(arrival, file.name());
			names.add(name);
			String same = byHash.get(sha256(file));
			Finding aside = (same != null) ? Rules.shipped().get("same-file").at(Origin.row(name, 1), name, same)
					: file.aside();
			all.add(new SentFile(name, file.path(), file.sender(), arrival, aside));
		}
		return all;
	}

	/**
	 * Gives files their receipt and keeps them.
	 * @param checked the check in which they were looked at
	 * @param collection number of the first receipt of what came before; absent when they
	 * begin something new
	 * @param sending what was said about them
	 * @return the newest receipt of the collection
	 */
	public Receipt receive(CheckedSending checked, @Nullable String collection, Sending sending) {
		int arrival = sending.files().stream().mapToInt(SentFile::arrival).max().orElse(1);
		List<ReceivedFile> fresh = new ArrayList<>();
		List<Receipt> before = (collection != null) ? this.receipts.of(collection) : List.of();
		for (SentFile file : sending.files()) {
			boolean known = before.stream()
				.anyMatch((receipt) -> receipt.files().stream().anyMatch((one) -> one.name().equals(file.name())));
			if (file.arrival() == arrival && !known) {
				String hash = sha256(file);
				this.originals.keep(file.path(), hash);
				fresh.add(new ReceivedFile("", arrival, file.name(), hash, size(file),
						checked.submissions().reporters().file(file.name()).sender(), file.aside() == null));
			}
		}
		Receipt receipt = (fresh.isEmpty() && !before.isEmpty()) ? before.get(before.size() - 1)
				: this.receipts.issue(fresh, collection, words(sending), sending.title(), sending.who());
		this.receipts.record(receipt.collection(), checked.submissions().all(), sending.options().year());
		return receipt;
	}

	private static String words(Sending sending) {
		return "%s %s %s".formatted(sending.options(), sending.audience(), sending.title());
	}

	/**
	 * Notes what was published.
	 * @param receipt a receipt of the collection
	 * @param checked what was checked
	 * @param reporters whose part it was; empty for all
	 * @param publication what came of it
	 */
	public void published(Receipt receipt, CheckedSending checked, Set<String> reporters, Publication publication) {
		List<Submission> theirs = reporters.isEmpty() ? checked.submissions().standing()
				: checked.submissions().of(reporters);
		this.receipts.published(receipt.collection(), theirs, publication.batch());
	}

	private static String sha256(SentFile file) {
		try (InputStream bytes = Files.newInputStream(file.path())) {
			return Sha256.hex(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.name(), ex);
		}
	}

	private static long size(SentFile file) {
		try {
			return Files.size(file.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.name(), ex);
		}
	}

}
