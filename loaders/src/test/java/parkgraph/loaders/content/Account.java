package parkgraph.loaders.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;

/**
 * What became of the rows of a batch, file by file. Listens to the items as they are
 * read, so it can stand before whatever else they are read for.
 */
final class Account implements Consumer<BatchItem> {

	private final Map<String, Map<RowFate, Long>> fates = new HashMap<>();

	private final Set<String> refusedFiles = new HashSet<>();

	private String file = "";

	private long row;

	private RowFate fate = RowFate.SILENT;

	@Override
	public void accept(BatchItem item) {
		Origin origin = item.origin();
		if (!origin.file().equals(this.file) || origin.row() != this.row) {
			closeRow();
			this.file = origin.file();
			this.row = origin.row();
		}
		RowFate because = fateBecauseOf(item);
		if (because.compareTo(this.fate) < 0) {
			this.fate = because;
		}
	}

	private static RowFate fateBecauseOf(BatchItem item) {
		if (item instanceof Stated) {
			return RowFate.OBSERVATION;
		}
		if (item instanceof Finding finding) {
			return switch (finding.outcome()) {
				case REFUSED -> RowFate.REFUSED;
				case TEXT -> RowFate.TEXT;
				case NOTE -> RowFate.SILENT;
			};
		}
		return RowFate.THING;
	}

	private void closeRow() {
		if (this.row == 1 && this.fate == RowFate.REFUSED) {
			// What is wrong with the header is wrong with the file.
			this.refusedFiles.add(this.file);
		}
		if (this.row > 1) {
			this.fates.computeIfAbsent(this.file, (name) -> new EnumMap<>(RowFate.class))
				.merge(this.fate, 1L, Long::sum);
		}
		this.fate = RowFate.SILENT;
	}

	/**
	 * How many rows of a file had which fate, once everything was read. Rows of a refused
	 * file are refused; other rows that nobody spoke of are unaccounted for.
	 * @param header the file
	 * @return a number for every fate
	 */
	Map<RowFate, Long> of(FileHeader header) {
		closeRow();
		this.row = 0;
		Map<RowFate, Long> counts = new EnumMap<>(RowFate.class);
		Map<RowFate, Long> seen = this.fates.getOrDefault(header.name(), Map.of());
		for (RowFate each : RowFate.values()) {
			counts.put(each, seen.getOrDefault(each, 0L));
		}
		long spokenOf = seen.values().stream().mapToLong(Long::longValue).sum();
		RowFate rest = this.refusedFiles.contains(header.name()) ? RowFate.REFUSED : RowFate.SILENT;
		counts.merge(rest, header.rows() - spokenOf, Long::sum);
		return counts;
	}

}
