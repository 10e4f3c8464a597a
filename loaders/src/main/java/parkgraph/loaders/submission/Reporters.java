package parkgraph.loaders.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import parkgraph.loaders.batch.About;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.kind.KindBatch;
import parkgraph.loaders.kind.Register;
import parkgraph.loaders.kind.SentFile;
import parkgraph.ontology.graph.Labels;

/**
 * Whose each row of a batch is. All of a park's own files are the park's; in the files of
 * others, a city's for example, a row belongs to the park it speaks of, and what speaks
 * of no park to the sender.
 */
public final class Reporters {

	private static final List<String> OFFICES = List.of("管理委员会", "管委会");

	private final KindBatch batch;

	private final Register register;

	private final Map<String, Reporter> senders = new HashMap<>();

	private final Map<String, Reporter> parks = new HashMap<>();

	/**
	 * Looks at a batch.
	 * @param batch the batch
	 * @param register knows parks by name
	 */
	public Reporters(KindBatch batch, Register register) {
		this.batch = batch;
		this.register = register;
	}

	/** The file as it was sent, with its sender. */
	public SentFile file(String name) {
		return this.batch.file(name);
	}

	/** Who sent a file. */
	Reporter sender(String file) {
		return this.senders.computeIfAbsent(file, (name) -> {
			String sender = this.batch.file(name).sender().name();
			return parkNamed(sender).map(this::park).orElseGet(() -> Reporter.sender(sender));
		});
	}

	/** The one park that goes by a name, with or without 管委会 behind it. */
	private Optional<String> parkNamed(String sender) {
		if (sender.isEmpty()) {
			return Optional.empty();
		}
		if (this.register.has(new ThingRef(Labels.PARK, sender))) {
			return Optional.of(sender);
		}
		Optional<String> whole = only(sender);
		for (String office : OFFICES) {
			if (whole.isEmpty() && sender.endsWith(office)) {
				whole = only(sender.substring(0, sender.length() - office.length()));
			}
		}
		return whole;
	}

	private Optional<String> only(String name) {
		Set<ThingRef> named = this.register.named(Labels.PARK, name);
		return (named.size() == 1) ? named.stream().map(ThingRef::key).findFirst() : Optional.empty();
	}

	private Reporter park(String code) {
		return this.parks.computeIfAbsent(code,
				(key) -> Reporter.park(key, this.register.listed(Labels.PARK).getOrDefault(key, key)));
	}

	/** Whose a row is, given everything that is said about it. */
	Reporter of(List<BatchItem> row) {
		Reporter sender = sender(row.get(0).origin().file());
		if (sender.park() != null) {
			return sender;
		}
		return row.stream().map(Reporters::park).flatMap(Optional::stream).findFirst().map(this::park).orElse(sender);
	}

	private static Optional<String> park(BatchItem item) {
		ThingRef about = null;
		if (item instanceof Stated stated) {
			about = stated.subject();
		}
		else if (item instanceof About told) {
			about = told.subject();
		}
		else if (item instanceof Thing thing) {
			about = thing.ref();
		}
		return Optional.ofNullable(about).filter((ref) -> ref.label().equals(Labels.PARK)).map(ThingRef::key);
	}

	/** Which part of the batch a row is. */
	PartKey part(List<BatchItem> row) {
		return new PartKey(row.get(0).origin().file(), of(row).key(),
				this.batch.kind(row.get(0).origin()).orElse(PartKey.UNKNOWN));
	}

}
