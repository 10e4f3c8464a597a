package parkgraph.loaders.kind;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.scope.ScopeReader;
import parkgraph.ontology.scope.ScopeReading;
import parkgraph.ontology.scope.Units;

/**
 * The sheet of a workbook that people fill in: the head of the form, headings with
 * comments and fixed units, drop-down lists.
 */
final class FormSheet {

	/** How many rows have drop-down lists at least. */
	private static final int ROWS = 2_000;

	private static final int TITLE_ROW = 0;

	private static final int HEADER_ROW = 3;

	private static final String REQUIRED = "FFE699";

	private static final String OPTIONAL = "DDEBF7";

	private static final String REFERENCE = "EDEDED";

	private static final String EXAMPLE = "808080";

	private static final List<List<String>> HEAD = List.of(List.of("制定机关：", "批准文号：", "有效期至："),
			List.of("填报单位（盖章）：", "单位负责人：", "统计负责人：", "填表人：", "联系电话：", "报出日期："));

	private final Kind kind;

	private final Year year;

	private final Worksheet sheet;

	private final Worksheet lists;

	private final FormCell cells = new FormCell();

	private final List<String> headings = new ArrayList<>();

	private int last = HEADER_ROW;

	FormSheet(Workbook workbook, Kind kind, Year year) {
		this.kind = kind;
		this.year = year;
		this.sheet = workbook.newWorksheet(kind.name().zh());
		this.lists = workbook.newWorksheet(OwnSheets.LISTS);
		head();
		for (int i = 0; i < kind.columns().size(); i++) {
			column(i, kind.columns().get(i));
		}
		this.sheet.freezePane(0, HEADER_ROW + 1);
		this.lists.setVisibilityState(VisibilityState.HIDDEN);
	}

	private void head() {
		this.sheet.value(TITLE_ROW, 0, "%s年%s".formatted(this.year, this.kind.name().zh()));
		this.sheet.style(TITLE_ROW, 0).bold().fontSize(14).set();
		List<String> first = new ArrayList<>(List.of("表号：" + this.kind.code(), "模板版本：" + Templates.version(this.kind)));
		first.addAll(HEAD.get(0));
		for (int i = 0; i < first.size(); i++) {
			this.sheet.value(TITLE_ROW + 1, i, first.get(i));
		}
		for (int i = 0; i < HEAD.get(1).size(); i++) {
			this.sheet.value(TITLE_ROW + 2, i, HEAD.get(1).get(i));
		}
	}

	private void column(int number, KindColumn column) {
		heading(column.heading(), (column.need() == KindColumn.Need.NO) ? OPTIONAL : REQUIRED);
		this.sheet.comment(HEADER_ROW, number, help(column));
		if (column.type() != ColumnType.FIGURE && column.type() != ColumnType.WHOLE
				&& column.type() != ColumnType.DECIMAL && column.type() != ColumnType.YUAN) {
			// Codes of eighteen digits stay whole only in cells that are text.
			this.sheet.style(number).format("@").set();
		}
	}

	private int heading(String text, String colour) {
		int number = this.headings.size();
		this.headings.add(text);
		this.sheet.value(HEADER_ROW, number, text);
		this.sheet.style(HEADER_ROW, number).bold().wrapText(true).fillColor(colour).set();
		this.sheet.width(number, Math.max(12, Math.min(40, text.length() * 2.2)));
		return number;
	}

	/** Adds a column that is only for whoever fills in the form, and says which it is. */
	int reference(String text) {
		return heading(text, REFERENCE);
	}

	private static String help(KindColumn column) {
		String zh = switch (column.need()) {
			case YES -> "必填";
			case ANY -> "至少填一项";
			case NO -> "选填";
		};
		String en = switch (column.need()) {
			case YES -> "required";
			case ANY -> "one of these is required";
			case NO -> "optional";
		};
		String choices = String.join(" / ", column.choices().keySet());
		return "%s，%s%s\n%s: %s, %s%s".formatted(zh, choices.isEmpty() ? column.type().expected().zh() : choices,
				column.help().zh().isEmpty() ? "" : "。" + column.help().zh(), column.label().en(), en,
				choices.isEmpty() ? column.type().expected().en() : choices,
				column.help().en().isEmpty() ? "" : "; " + column.help().en());
	}

	/** Marked as such where the row action stands, so that it is skipped. */
	void example() {
		if (!this.kind.columns().get(0).is(Becomes.Role.ACTION)) {
			return;
		}
		int row = next();
		this.sheet.value(row, 0, "示例");
		for (int i = 1; i < this.kind.columns().size(); i++) {
			String example = this.kind.columns().get(i).example();
			if (!example.isEmpty()) {
				this.sheet.value(row, i, example);
			}
		}
		this.sheet.range(row, 0, row, this.kind.columns().size() - 1).style().italic().fontColor(EXAMPLE).set();
	}

	/** The next row, from 0. */
	int next() {
		return ++this.last;
	}

	/** Writes whom a row is about. */
	void subject(int row, FormRows.FormRow about) {
		boolean code = true;
		for (int i = 0; i < this.kind.columns().size(); i++) {
			KindColumn column = this.kind.columns().get(i);
			if (column.is(Becomes.Role.SUBJECT)) {
				String text = code ? about.code() : about.name();
				if (!text.isEmpty()) {
					this.sheet.value(row, i, text);
				}
				code = false;
			}
		}
	}

	/**
	 * Writes the figures of a row with what they cover and what they are.
	 * @return what has been written
	 */
	List<Stamp.Base> figures(int row, FormRows.FormRow about) {
		List<Stamp.Base> written = new ArrayList<>();
		for (int i = 0; i < this.kind.columns().size(); i++) {
			KindColumn column = this.kind.columns().get(i);
			int number = i;
			Optional<FormFigure> figure = column.indicator().flatMap(about::figure);
			figure.ifPresent((one) -> this.cells.figure(one, column).ifPresent((cell) -> {
				put(row, number, cell);
				written.add(new Stamp.Base(about.subject(), about.name(), one.indicator(), one.scope().code(),
						this.year.toString(), one.nature(), one.bounds(), cell.read()));
			}));
			if (column.is(Becomes.Role.SCOPE) && about.scope().isStated()) {
				this.sheet.value(row, i, this.cells.scope(about.scope()));
			}
			if (column.is(Becomes.Role.NATURE) && about.nature() != Nature.UNSTATED) {
				this.sheet.value(row, i, about.nature().zh());
			}
		}
		return written;
	}

	private void put(int row, int column, FormCell.Written cell) {
		if (cell.number()) {
			this.sheet.value(row, column, new BigDecimal(cell.text()));
		}
		else {
			this.sheet.value(row, column, cell.text());
		}
	}

	Worksheet sheet() {
		return this.sheet;
	}

	List<String> headings() {
		return List.copyOf(this.headings);
	}

	/** Adds the lists and the explanations. */
	void finish(Workbook workbook) {
		for (int i = 0; i < this.kind.columns().size(); i++) {
			list(i, words(this.kind.columns().get(i)));
		}
		explain(workbook.newWorksheet("填表说明"));
	}

	private static List<String> words(KindColumn column) {
		if (column.is(Becomes.Role.NATURE)) {
			return Arrays.stream(Nature.values())
				.filter((nature) -> nature != Nature.UNSTATED)
				.map(Nature::zh)
				.toList();
		}
		if (column.is(Becomes.Role.SCOPE)) {
			ScopeReader reader = ScopeReader.shipped();
			return Arrays.stream(Units.values()).map(Units::zh).filter((word) -> {
				ScopeReading read = reader.read(Scope.UNSTATED, word);
				return read.notes().isEmpty() && read.scope().isStated();
			}).toList();
		}
		return List.copyOf(column.choices().keySet());
	}

	private void list(int number, List<String> words) {
		if (words.isEmpty()) {
			return;
		}
		for (int i = 0; i < words.size(); i++) {
			this.lists.value(i, number, words.get(i));
		}
		this.sheet.range(HEADER_ROW + 1, number, Math.max(ROWS, this.last), number)
			.validateWithList(this.lists.range(0, number, words.size() - 1, number))
			.allowBlank(true)
			.errorStyle(DataValidationErrorStyle.WARNING)
			.errorTitle("不在选项中")
			.error("请从下拉列表中选择")
			.showErrorMessage(true);
	}

	/** One line in one cell each, so that nobody takes it for a table. */
	private void explain(Worksheet help) {
		int row = 0;
		help.value(row, 0, this.kind.help().zh());
		help.value(++row, 0, this.kind.help().en());
		help.width(0, 100);
		for (KindColumn column : this.kind.columns()) {
			row++;
			help.value(row, 0, column.heading() + "：" + help(column));
		}
	}

}
