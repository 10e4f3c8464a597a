package parkgraph.loaders.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.hash.Sha256;

/**
 * A batch of which only some parts are read: what was replaced is left out, or only what
 * certain reporters handed in is taken.
 */
final class ChosenParts implements BatchReader {

	private static final int SHOWN_HASH = 12;

	private final BatchReader batch;

	private final Reporters reporters;

	private final Set<PartKey> chosen;

	private final BatchHeader header;

	private ChosenParts(BatchReader batch, Reporters reporters, Set<PartKey> chosen, BatchHeader header) {
		this.batch = batch;
		this.reporters = reporters;
		this.chosen = chosen;
		this.header = header;
	}

	/**
	 * Chooses parts.
	 * @param batch the whole
	 * @param reporters whose each row is
	 * @param rows how many rows each of the chosen parts has
	 */
	static ChosenParts of(BatchReader batch, Reporters reporters, Map<PartKey, Long> rows) {
		Map<String, Long> byFile = new HashMap<>();
		rows.forEach((part, number) -> byFile.merge(part.file(), number, Long::sum));
		List<FileHeader> files = new ArrayList<>();
		for (FileHeader file : batch.header().files()) {
			Long number = byFile.get(file.name());
			if (number != null) {
				files.add(
						new FileHeader(file.name(), file.kind(), file.sha256(), number, file.origin(), file.licence()));
			}
		}
		return new ChosenParts(batch, reporters, Set.copyOf(rows.keySet()),
				batch.header().part(files, named(files, rows.keySet())));
	}

	/** Says whose parts they are, and tells other choices from the same files apart. */
	private static String named(List<FileHeader> files, Set<PartKey> chosen) {
		Map<String, String> hashes = files.stream()
			.collect(Collectors.toMap(FileHeader::name, FileHeader::sha256, (one, other) -> one));
		Set<String> parts = new TreeSet<>();
		Set<String> whose = new TreeSet<>();
		chosen.forEach((part) -> {
			parts.add(String.join("\t", hashes.getOrDefault(part.file(), ""), part.reporter(), part.kind()));
			whose.add(part.reporter());
		});
		return String.join(", ", whose) + "#" + Sha256.hex(String.join("\n", parts)).substring(0, SHOWN_HASH);
	}

	@Override
	public BatchHeader header() {
		return this.header;
	}

	/**
	 * A source is described where it is first named; the rows that are read must not lose
	 * it because that row is not.
	 */
	@Override
	public void read(Consumer<BatchItem> items) {
		Map<String, Thing> pending = new LinkedHashMap<>();
		WholeRows rows = new WholeRows((row) -> {
			if (!this.chosen.contains(this.reporters.part(row))) {
				sources(row).forEach((source) -> pending.putIfAbsent(source.ref().key(), source));
				return;
			}
			if (row.stream().anyMatch(Stated.class::isInstance)) {
				sources(row).forEach((source) -> pending.remove(source.ref().key()));
				pending.values()
					.forEach((source) -> items
						.accept(new Thing(source.ref(), source.properties(), row.get(0).origin())));
				pending.clear();
			}
			row.forEach(items);
		});
		this.batch.read(rows);
		rows.flush();
	}

	private static List<Thing> sources(List<BatchItem> row) {
		return row.stream()
			.filter(Thing.class::isInstance)
			.map(Thing.class::cast)
			.filter((thing) -> thing.ref().label().equals(Labels.SOURCE))
			.toList();
	}

}
