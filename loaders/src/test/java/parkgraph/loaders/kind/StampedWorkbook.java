package parkgraph.loaders.kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.kind.Stamp.Form;
import parkgraph.loaders.sheet.TestWorkbook;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;

/**
 * Workbooks that say of themselves where they come from.
 */
public final class StampedWorkbook {

	private static final Kind PARK_YEAR = KindCatalogue.shipped().find("park-year").orElseThrow();

	private static final List<String> HEADINGS = List.of("园区代码", "营业收入（亿元）");

	private StampedWorkbook() {
	}

	private static List<String> columns() {
		return PARK_YEAR.columns().stream().map(KindColumn::id).toList();
	}

	/** One that was filled into a template with a column fewer than there are now. */
	public static Path older(Path file) {
		List<String> columns = new ArrayList<>(columns());
		columns.remove("reason");
		return write(file, new Stamp(Form.TEMPLATE, "park-year", 2023, "park-year-0", 0, columns, HEADINGS, List.of()),
				HEADINGS, "SCP001", 1);
	}

	/** One that was filled into a template with a column more. */
	public static Path newer(Path file) {
		List<String> columns = new ArrayList<>(columns());
		columns.add("mood");
		return write(file, new Stamp(Form.TEMPLATE, "park-year", 2023, "park-year-9", 0, columns, HEADINGS, List.of()),
				HEADINGS, "SCP001", 1);
	}

	/** One in which somebody has changed a unit. */
	public static Path withAnotherHeading(Path file) {
		return write(file, new Stamp(Form.TEMPLATE, "park-year", 2023, Templates.version(PARK_YEAR), 0, columns(),
				HEADINGS, List.of()), List.of("园区代码", "营业收入（万元）"), "SCP001", 1);
	}

	/** An export of two figures of 1 亿元, of which one is still there. */
	public static Path exported(Path file, Object value) {
		return write(file, export(), HEADINGS, "SCP001", value);
	}

	private static Stamp export() {
		return new Stamp(Form.EXPORT, "park-year", 2023, Templates.version(PARK_YEAR), 1, columns(), HEADINGS,
				List.of(base("SCP001"), base("SCP002")));
	}

	private static Stamp.Base base(String park) {
		Bounds value = Bounds.point(100_000_000);
		return new Stamp.Base(new ThingRef("Park", park), park, "operating-revenue", "unstated", "2023",
				Nature.UNSTATED, value, value);
	}

	/** An export whose noted values somebody has changed. */
	public static Path damaged(Path file) {
		List<List<String>> rows = new ArrayList<>(export().rows());
		List<String> last = new ArrayList<>(rows.get(rows.size() - 1));
		last.set(last.size() - 1, "2");
		rows.set(rows.size() - 1, last);
		return write(file, rows, HEADINGS, "SCP001", 1);
	}

	private static Path write(Path file, Stamp stamp, List<String> headings, Object... cells) {
		return write(file, stamp.rows(), headings, cells);
	}

	private static Path write(Path file, List<List<String>> stamp, List<String> headings, Object... cells) {
		return new TestWorkbook().grid("园区", headings.toArray(), cells)
			.grid(OwnSheets.STAMP, stamp.stream().map(List::toArray).toArray(Object[][]::new))
			.write(file);
	}

}
