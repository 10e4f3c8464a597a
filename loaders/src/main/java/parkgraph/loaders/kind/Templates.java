package parkgraph.loaders.kind;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Year;
import java.util.List;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import parkgraph.loaders.content.Keys;

/**
 * Workbooks to be filled in, made from the declarations: the head of the form, headings
 * with comments, drop-down lists, and an example that is skipped when the workbook comes
 * back.
 */
public final class Templates {

	/** How many rows have drop-down lists. */
	private static final int ROWS = 2_000;

	private static final int TITLE_ROW = 0;

	private static final int FORM_ROW = 1;

	private static final int HEADER_ROW = 2;

	private static final int EXAMPLE_ROW = 3;

	private static final String REQUIRED = "FFE699";

	private static final String OPTIONAL = "DDEBF7";

	private static final String EXAMPLE = "808080";

	private final KindCatalogue catalogue;

	public Templates(KindCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Writes the template of a kind.
	 * @param code code of the kind
	 * @param year the year it is to be filled in for
	 * @param out where to; left open
	 * @throws IllegalArgumentException if there is no such kind
	 * @throws IOException if it cannot be written
	 */
	public void write(String code, Year year, OutputStream out) throws IOException {
		Kind kind = this.catalogue.find(code)
			.orElseThrow(() -> new IllegalArgumentException(
					"There is no kind \"%s\"; there are %s".formatted(code, this.catalogue.codes())));
		Workbook workbook = new Workbook(out, "ParkGraph", "1.0");
		Worksheet form = workbook.newWorksheet(kind.name().zh());
		Worksheet lists = workbook.newWorksheet("选项");
		Worksheet help = workbook.newWorksheet("填表说明");
		head(form, kind, year);
		for (int i = 0; i < kind.columns().size(); i++) {
			column(form, i, kind.columns().get(i));
			list(form, lists, i, kind.columns().get(i));
		}
		example(form, kind);
		form.freezePane(0, HEADER_ROW + 1);
		lists.setVisibilityState(VisibilityState.HIDDEN);
		explain(help, kind);
		workbook.finish();
	}

	private static void head(Worksheet form, Kind kind, Year year) {
		form.value(TITLE_ROW, 0, "%d年%s".formatted(year.getValue(), kind.name().zh()));
		form.style(TITLE_ROW, 0).bold().fontSize(14).set();
		List<String> head = List.of("表号：" + kind.code(), "填报单位：", "单位负责人：", "填表人：", "报出日期：", "模板版本：" + version(kind));
		for (int i = 0; i < head.size(); i++) {
			form.value(FORM_ROW, i, head.get(i));
		}
	}

	/** Changes with the declaration and with nothing else. */
	static String version(Kind kind) {
		return Keys.exact(kind.code(), kind.columns().toString());
	}

	private static void column(Worksheet form, int number, KindColumn column) {
		form.value(HEADER_ROW, number, column.heading());
		form.style(HEADER_ROW, number)
			.bold()
			.wrapText(true)
			.fillColor((column.need() == KindColumn.Need.NO) ? OPTIONAL : REQUIRED)
			.set();
		form.comment(HEADER_ROW, number, help(column));
		form.width(number, Math.max(12, column.heading().length() * 2.2));
		if (column.type() != ColumnType.FIGURE && column.type() != ColumnType.WHOLE
				&& column.type() != ColumnType.DECIMAL && column.type() != ColumnType.YUAN) {
			// Codes of eighteen digits stay whole only in cells that are text.
			form.style(number).format("@").set();
		}
	}

	private static String help(KindColumn column) {
		String need = switch (column.need()) {
			case YES -> "必填";
			case ANY -> "至少填一项";
			case NO -> "选填";
		};
		String content = column.choices().isEmpty() ? column.type().expected().zh()
				: String.join(" / ", column.choices().keySet());
		return "%s，%s%s".formatted(need, content, column.help().zh().isEmpty() ? "" : "。" + column.help().zh());
	}

	private static void list(Worksheet form, Worksheet lists, int number, KindColumn column) {
		if (column.choices().isEmpty()) {
			return;
		}
		int row = 0;
		for (String choice : column.choices().keySet()) {
			lists.value(row, number, choice);
			row++;
		}
		form.range(EXAMPLE_ROW + 1, number, ROWS, number)
			.validateWithList(lists.range(0, number, row - 1, number))
			.allowBlank(true)
			.errorStyle(DataValidationErrorStyle.WARNING)
			.errorTitle("不在选项中")
			.error("请从下拉列表中选择")
			.showErrorMessage(true);
	}

	/** Marked as such where the row action stands, so that it is skipped. */
	private static void example(Worksheet form, Kind kind) {
		if (!kind.columns().get(0).is(Becomes.Role.ACTION)) {
			return;
		}
		form.value(EXAMPLE_ROW, 0, "示例");
		for (int i = 1; i < kind.columns().size(); i++) {
			String example = kind.columns().get(i).example();
			if (!example.isEmpty()) {
				form.value(EXAMPLE_ROW, i, example);
			}
		}
		form.range(EXAMPLE_ROW, 0, EXAMPLE_ROW, kind.columns().size() - 1).style().italic().fontColor(EXAMPLE).set();
	}

	/** One line in one cell each, so that nobody takes it for a table. */
	private static void explain(Worksheet help, Kind kind) {
		int row = 0;
		help.value(row, 0, kind.help().zh());
		help.width(0, 100);
		for (KindColumn column : kind.columns()) {
			row++;
			help.value(row, 0, column.heading() + "：" + help(column));
		}
	}

}
