package parkgraph.loaders.kind;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.content.Keys;
import parkgraph.loaders.kind.Stamp.Form;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.wording.Wording;

/**
 * Workbooks made from the declarations: to be filled in, with what is known of the year
 * before beside the cells to fill; or with the figures that count, to be edited and
 * loaded again.
 */
public final class Templates {

	private final KindCatalogue catalogue;

	private final FormContents contents;

	/** Blank templates. */
	public Templates(KindCatalogue catalogue) {
		this(catalogue, FormContents.NONE);
	}

	/**
	 * Workbooks filled from a store.
	 * @param catalogue the kinds
	 * @param contents what they are filled from
	 */
	public Templates(KindCatalogue catalogue, FormContents contents) {
		this.catalogue = catalogue;
		this.contents = contents;
	}

	/**
	 * Writes the template of a kind. Kinds of figures have a row for each park, or for
	 * whom a figure of the year before is known, whose values stand in columns that are
	 * not read.
	 * @param code code of the kind
	 * @param year the year it is to be filled in for
	 * @param out where to; left open
	 * @throws LoadingException if there is no such kind
	 * @throws IOException if it cannot be written
	 */
	public void write(String code, Year year, OutputStream out) throws IOException {
		Kind kind = kind(code);
		FormRows rows = new FormRows(kind, this.contents, year.minusYears(1));
		LastYear last = new LastYear(kind, year.minusYears(1));
		List<FormRows.FormRow> people = kind.needsFigures() ? bySubject(rows.rows()) : List.of();
		if (kind.columns()
			.stream()
			.anyMatch((column) -> column.type() == ColumnType.PARK && column.is(Becomes.Role.SUBJECT))) {
			people = withAllParks(people);
		}
		Workbook workbook = new Workbook(out, "ParkGraph", "1.0");
		FormSheet form = new FormSheet(workbook, kind, year);
		form.example();
		if (!people.isEmpty()) {
			last.headings(form);
		}
		for (FormRows.FormRow person : people) {
			int row = form.next();
			form.subject(row, person);
			last.fill(form, row, person);
		}
		finish(workbook, form, new Stamp(Form.TEMPLATE, kind.code(), year.getValue(), version(kind),
				this.contents.state(), ids(kind), form.headings(), List.of()));
	}

	/**
	 * Writes the figures of a kind that count, to be edited and loaded again.
	 * @param code code of the kind
	 * @param year the calendar year
	 * @param out where to; left open
	 * @return how many figures it holds
	 * @throws LoadingException if there is no such kind, or it holds no figures
	 * @throws IOException if it cannot be written
	 */
	public int export(String code, Year year, OutputStream out) throws IOException {
		Kind kind = kind(code);
		if (!kind.needsFigures()) {
			String kinds = String.join(", ",
					this.catalogue.all().stream().filter(Kind::needsFigures).map(Kind::code).toList());
			throw new LoadingException(new Wording("“%s”不是数据表，无法导出；可导出：%s。".formatted(code, kinds),
					"The kind \"%s\" holds no figures in columns, so it cannot be exported; these can: %s."
						.formatted(code, kinds)));
		}
		Workbook workbook = new Workbook(out, "ParkGraph", "1.0");
		FormSheet form = new FormSheet(workbook, kind, year);
		List<Stamp.Base> base = new ArrayList<>();
		for (FormRows.FormRow one : new FormRows(kind, this.contents, year).rows()) {
			int row = form.next();
			form.subject(row, one);
			base.addAll(form.figures(row, one));
		}
		finish(workbook, form, new Stamp(Form.EXPORT, kind.code(), year.getValue(), version(kind),
				this.contents.state(), ids(kind), form.headings(), base));
		return base.size();
	}

	private Kind kind(String code) {
		return this.catalogue.find(code).orElseThrow(() -> {
			String kinds = String.join(", ", this.catalogue.codes());
			return new LoadingException(new Wording("没有“%s”这种表，可用：%s。".formatted(code, kinds),
					"There is no kind \"%s\"; there are: %s.".formatted(code, kinds)));
		});
	}

	/** Changes with the declaration and with nothing else. */
	static String version(Kind kind) {
		return Keys.exact(kind.code(), kind.columns().toString());
	}

	private static List<String> ids(Kind kind) {
		return kind.columns().stream().map(KindColumn::id).toList();
	}

	/** One row for each, with the figures that carry a series before others. */
	private static List<FormRows.FormRow> bySubject(List<FormRows.FormRow> rows) {
		Map<String, FormRows.FormRow> bySubject = new LinkedHashMap<>();
		rows.stream()
			.filter((row) -> row.nature().isActual())
			.forEach((row) -> bySubject.merge(row.subject().ref(), row,
					(one, other) -> (other.carriesSeries() && !one.carriesSeries()) ? other : one));
		return List.copyOf(bySubject.values());
	}

	private List<FormRows.FormRow> withAllParks(List<FormRows.FormRow> known) {
		Map<String, FormRows.FormRow> byCode = new LinkedHashMap<>();
		this.contents.parks()
			.forEach((code, name) -> byCode.put(Labels.PARK + "/" + code, FormRows.FormRow.of(code, name)));
		known.forEach((row) -> byCode.put(row.subject().ref(), row));
		return List.copyOf(byCode.values());
	}

	/** The stamp stands on a sheet that Excel does not even offer to show. */
	private static void finish(Workbook workbook, FormSheet form, Stamp stamp) throws IOException {
		form.finish(workbook);
		Worksheet sheet = workbook.newWorksheet(OwnSheets.STAMP);
		int row = 0;
		for (List<String> cells : stamp.rows()) {
			for (int i = 0; i < cells.size(); i++) {
				sheet.value(row, i, cells.get(i));
			}
			row++;
		}
		sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
		workbook.finish();
	}

}
