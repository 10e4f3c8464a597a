package parkgraph.loaders.kind;

import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dhatim.fastexcel.Worksheet;

import parkgraph.loaders.sheet.Addresses;
import parkgraph.ontology.figure.Nature;

/**
 * What is known of the year before, for whoever fills in a form: values, scope and nature
 * in columns of their own that nobody reads, and how what is filled in differs from them.
 */
final class LastYear {

	private static final String REFERENCE = "参考：";

	private final FormCell cells = new FormCell();

	private final List<KindColumn> figures;

	private final List<KindColumn> words;

	private final Kind kind;

	private final Year year;

	/** Where each column's values of the year before stand. */
	private final Map<KindColumn, Integer> places = new LinkedHashMap<>();

	LastYear(Kind kind, Year year) {
		this.kind = kind;
		this.year = year;
		this.figures = kind.columns().stream().filter((column) -> column.indicator().isPresent()).toList();
		this.words = kind.columns()
			.stream()
			.filter((column) -> column.is(Becomes.Role.SCOPE) || column.is(Becomes.Role.NATURE))
			.toList();
	}

	/** Whether a heading stands over what is only for whoever fills in the form. */
	static boolean isReference(String heading) {
		return heading.startsWith("参考:") || heading.startsWith(REFERENCE);
	}

	void headings(FormSheet form) {
		for (KindColumn column : this.figures) {
			this.places.put(column, form.reference(REFERENCE + this.year + "年" + column.heading()));
			form.reference(REFERENCE + column.label().zh() + "较上年（%）");
		}
		for (KindColumn column : this.words) {
			this.places.put(column, form.reference(REFERENCE + this.year + "年" + column.label().zh()));
			form.reference(REFERENCE + column.label().zh() + "较上年");
		}
	}

	void fill(FormSheet form, int row, FormRows.FormRow known) {
		for (KindColumn column : this.figures) {
			Optional<FormCell.Written> written = column.indicator()
				.flatMap(known::figure)
				.flatMap((figure) -> this.cells.figure(figure, column));
			int place = place(column);
			written.ifPresent((one) -> put(form.sheet(), row, place, one));
			if (written.filter(FormCell.Written::number).isPresent()) {
				String now = address(this.kind.columns().indexOf(column), row);
				String before = address(place, row);
				form.sheet()
					.formula(row, place + 1,
							"IF(OR(%1$s=\"\",%2$s=0),\"\",ROUND((%1$s/%2$s-1)*100,1))".formatted(now, before));
			}
		}
		if (known.figures().isEmpty()) {
			return;
		}
		for (KindColumn column : this.words) {
			int place = place(column);
			String text = column.is(Becomes.Role.SCOPE) ? this.cells.scope(known.scope())
					: (known.nature() == Nature.UNSTATED) ? "" : known.nature().zh();
			form.sheet().value(row, place, text);
			String now = address(this.kind.columns().indexOf(column), row);
			form.sheet()
				.formula(row, place + 1,
						"IF(%1$s=\"\",\"\",IF(%1$s=%2$s,\"不变\",\"有变化\"))".formatted(now, address(place, row)));
		}
	}

	private int place(KindColumn column) {
		return this.places.getOrDefault(column, 0);
	}

	private static void put(Worksheet sheet, int row, int column, FormCell.Written written) {
		if (written.number()) {
			sheet.value(row, column, new BigDecimal(written.text()));
		}
		else {
			sheet.value(row, column, written.text());
		}
	}

	private static String address(int column, int row) {
		return Addresses.cell(column + 1, row + 1);
	}

}
