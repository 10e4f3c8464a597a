package parkgraph.loaders.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;

/**
 * Everything the bundled files say, read once for all tests.
 */
final class BundledFacts {

	private static final BundledFacts FACTS = new BundledFacts();

	private final ContentBatch batch = ContentBatch.bundled();

	private final List<BatchItem> items = new ArrayList<>();

	private final Account account = new Account();

	private BundledFacts() {
		this.batch.read((item) -> {
			this.items.add(item);
			this.account.accept(item);
		});
	}

	static List<FileHeader> files() {
		return FACTS.batch.header().files();
	}

	static Map<RowFate, Long> fates(FileHeader file) {
		return FACTS.account.of(file);
	}

	static List<BatchItem> items() {
		return FACTS.items;
	}

	static Stream<Stated> statements() {
		return only(Stated.class);
	}

	/**
	 * The statement a row makes, the row told by its own id.
	 * @param file name of the file
	 * @param rowId what stands in its column {@code row_id}
	 * @param part 1 for the value, 2 for the growth in its note
	 */
	static Stated statement(String file, String rowId, int part) {
		long row = row(file, rowId);
		return statements()
			.filter((stated) -> stated.origin().file().equals(file) && stated.origin().row() == row
					&& stated.origin().part() == part)
			.findFirst()
			.orElseThrow(() -> new AssertionError("%s %s makes no statement %d".formatted(file, rowId, part)));
	}

	/** The number of the row with an id of its own. */
	static long row(String file, String rowId) {
		try (CsvTable table = new CsvTable(file, open(file))) {
			for (TableRow row = table.next(); row != null; row = table.next()) {
				if (rowId.equals(row.cell("row_id"))) {
					return row.number();
				}
			}
		}
		throw new AssertionError("%s has no row %s".formatted(file, rowId));
	}

	static Stream<Thing> things(String label) {
		return only(Thing.class).filter((thing) -> thing.ref().label().equals(label));
	}

	static Stream<Link> links(String type) {
		return only(Link.class).filter((link) -> link.type().equals(type));
	}

	static Stream<Finding> findings() {
		return only(Finding.class);
	}

	private static InputStream open(String file) {
		return Objects.requireNonNull(BundledFacts.class.getResourceAsStream("/parkgraph/content/" + file));
	}

	private static <T extends BatchItem> Stream<T> only(Class<T> type) {
		return FACTS.items.stream().filter(type::isInstance).map(type::cast);
	}

}
