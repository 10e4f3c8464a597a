package parkgraph.loaders.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Erasure;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.ontology.figure.Audience;

/**
 * A batch of one file, said item by item; each item stands in a row of its own unless it
 * is said to stand in the same.
 */
public final class TestBatch implements BatchReader {

	public static final String FILE = "figures.csv";

	private final String title;

	private final Audience audience;

	private final List<BatchItem> items = new ArrayList<>();

	private long row = 1;

	private boolean sameRow;

	private TestBatch(String title, Audience audience) {
		this.title = title;
		this.audience = audience;
	}

	public static TestBatch ofPublic(String title) {
		return new TestBatch(title, Audience.PUBLIC);
	}

	public static TestBatch ofInternal(String title) {
		return new TestBatch(title, Audience.INTERNAL);
	}

	/** The next item stands in the row of the last. */
	public TestBatch and() {
		this.sameRow = true;
		return this;
	}

	public TestBatch park(String code) {
		return thing("Park", code, Map.of("zh", "园区" + code));
	}

	public TestBatch thing(String label, String key, Map<String, Object> properties) {
		return add(new Thing(new ThingRef(label, key), properties, origin()));
	}

	public TestBatch link(String type, ThingRef from, ThingRef to) {
		return add(new Link(type, from, to, origin()));
	}

	/**
	 * Operating revenue of a park, in yuan; what differs from the usual is said by the
	 * change.
	 */
	public TestBatch revenue(String park, int year, long yuan, UnaryOperator<TestStatement> change) {
		TestStatement usual = TestStatement.revenue(new ThingRef("Park", park), year, yuan);
		return add(change.apply(usual).at(origin().at("revenue")));
	}

	public TestBatch revenue(String park, int year, long yuan) {
		return revenue(park, year, yuan, UnaryOperator.identity());
	}

	/** Takes the operating revenue of a park in a year back. */
	public TestBatch withdraw(String park, int year) {
		return add(new Withdrawal(new ThingRef("Park", park), "operating-revenue", "unstated", String.valueOf(year),
				year, false, Withdrawal.Cause.DELETE, null, park, year + "年", "S1", "重复", origin().at("revenue")));
	}

	public TestBatch erase(ThingRef ref, String property) {
		return add(new Erasure(ref, property, origin()));
	}

	public TestBatch unlink(String type, ThingRef from, ThingRef to) {
		return add(new Unlink(type, from, to, origin()));
	}

	public TestBatch finding(Finding.Outcome outcome, String rule) {
		return add(new Finding(origin(), rule, outcome, "?", "不明。", "Not known."));
	}

	public TestBatch add(BatchItem item) {
		this.items.add(item);
		return this;
	}

	/** What a reader with a mistake in it would say. */
	public static BatchItem brokenItem() {
		return new Thing(new ThingRef("NoSuchLabel", "x"), Map.of(), Origin.row(FILE, 1_000_000));
	}

	private Origin origin() {
		if (!this.sameRow) {
			this.row++;
		}
		this.sameRow = false;
		return Origin.row(FILE, this.row);
	}

	@Override
	public BatchHeader header() {
		return new BatchHeader(this.title, this.audience, "测试",
				List.of(new FileHeader(FILE, "test", this.title, this.row - 1, "tests", "CC0")));
	}

	@Override
	public void read(Consumer<BatchItem> consumer) {
		this.items.forEach(consumer);
	}

}
