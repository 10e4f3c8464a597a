package parkgraph.loaders.kind;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Origin;
import parkgraph.ontology.wording.Wording;

/**
 * Everything that can be said about a department's file: what becomes of the row, and the
 * words for it. The {@code %s} stand first for what was found, then for what else the
 * words name.
 */
enum KindRule {

	/** A file that cannot be read at all, or not from here on. */
	FILE_NOT_READ("file-not-read", Outcome.REFUSED, "%2$s", "%2$s"),

	/** What was found out about the file or the shape of its tables. */
	SHAPE("shape", Outcome.NOTE, "%2$s", "%2$s"),

	/** A sheet Excel does not show. */
	HIDDEN_SHEET("hidden-sheet", Outcome.NOTE, "工作表“%s”是隐藏的，未读入；如需读入请取消隐藏",
			"sheet \"%s\" is hidden and is left out; unhide it if it is meant to be read"),

	/** A sheet without a table. */
	NO_TABLE("no-table", Outcome.NOTE, "工作表“%s”没有可识别的表格，未读入",
			"sheet \"%s\" has nothing that looks like a table and is left out"),

	/** Headings that fit no kind. */
	UNKNOWN_KIND("unknown-kind", Outcome.REFUSED, "表头（%s）与任何一种表都不符，未读入；最接近的是“%s”，还缺：%s。请对照模板修改表头，或指明种类",
			"the headings (%s) fit no kind of table, so it is left out; the nearest is \"%s\", which lacks: %s. Compare the header with the template, or say which kind it is"),

	/** Headings that fit several kinds equally well. */
	AMBIGUOUS_KIND("ambiguous-kind", Outcome.REFUSED, "表头（%s）同样符合多种表：%s，未读入；请指明种类",
			"the headings (%s) fit several kinds equally well: %s, so the table is left out; say which kind it is"),

	/** What kind it was taken for, and why. */
	KIND("kind", Outcome.NOTE, "识别为“%2$s”：认出%3$s列，共%4$s列", "taken for \"%2$s\": %3$s of %4$s columns are known"),

	/** A column that is not understood; nothing of it is read. */
	UNKNOWN_COLUMN("unknown-column", Outcome.TEXT, "列“%s”看不懂，整列未读入；请改用模板中的列名，或确认不需要这一列",
			"the column \"%s\" is not understood and nothing of it is read; use a heading of the template, or leave the column out"),

	/** Two columns that would be the same. */
	SAME_COLUMN("same-column", Outcome.REFUSED, "列“%s”与%s列同为“%s”，无法判断以哪列为准，此列未读入；请只保留一列",
			"the column \"%s\" means \"%3$s\" as column %2$s does, so this one is left out; keep one of them"),

	/** A column the kind cannot do without. */
	MISSING_COLUMN("missing-column", Outcome.REFUSED, "缺少列“%s”，整张表未读入；请补上该列后重新提交",
			"the column \"%s\" is missing, so the whole table is left out; add it and send the file again"),

	/** A year in the title that is not the year asked for. */
	ANOTHER_YEAR("another-year", Outcome.REFUSED, "表标题写的是%s年，而要录入的是%s年，整张表未读入；请核对年份",
			"the title says %s but the year to be loaded is %s, so the whole table is left out; check the year"),

	/** No year anywhere. */
	NO_YEAR("no-year", Outcome.REFUSED, "列“%s”没有年份：表中无年份列，标题也没有写；请在录入时指明年份",
			"the column \"%s\" has no year: there is no year column and none in the title; give the year when loading"),

	/** A cell that must not be blank. */
	BLANK_CELL("blank-cell", Outcome.REFUSED, "“%s”为空，该行未读入；请填写",
			"\"%s\" is blank, so the row is left out; fill it in"),

	/** A cell that does not hold what its column is for. */
	BAD_CELL("bad-cell", Outcome.REFUSED, "“%s”不是%s（列“%s”）；请改正", "\"%s\" is not %s (column \"%s\"); correct it"),

	/** An error of Excel. */
	ERROR_CELL("error-cell", Outcome.REFUSED, "单元格显示错误值“%s”（列“%s”）；请检查公式或直接填写数值",
			"the cell shows the error \"%s\" (column \"%s\"); check the formula or type the value"),

	/** A formula whose result is not in the file. */
	FORMULA("formula-without-result", Outcome.REFUSED, "单元格的公式没有保存计算结果（列“%2$s”）；请用Excel打开、重新计算并保存",
			"the formula of the cell has no stored result (column \"%2$s\"); open the file in Excel, recalculate and save it"),

	/** A long code in a cell for numbers. */
	LOST_DIGITS("lost-digits", Outcome.REFUSED, "“%s”按数字存放，Excel只保留15位，其后的数字已丢失（列“%s”）；请把该列设为文本后重新填写",
			"\"%s\" is stored as a number, of which Excel keeps 15 digits; the rest is lost (column \"%s\"); format the column as text and type it again"),

	/** A credit code whose check sign is wrong. */
	CHECK_SIGN("check-sign", Outcome.REFUSED, "统一社会信用代码“%s”的校验位不对，末位应为%s；请核对代码",
			"the check sign of the credit code \"%s\" is wrong, the last character should be %s; compare it with the licence"),

	/** A value that cannot be read. */
	VALUE_NOT_READ("value-not-read", Outcome.REFUSED, "该数值未读入：%2$s", "the value is left out: %2$s"),

	/** A value outside the limits of its column. */
	OUT_OF_RANGE("out-of-range", Outcome.REFUSED, "“%s”超出“%s”的允许范围（%s）；请核对数值和单位",
			"\"%s\" is outside the range of \"%s\" (%s); check the value and its unit"),

	/** An indicator that is not in the catalogue. */
	UNKNOWN_INDICATOR("unknown-indicator", Outcome.TEXT, "指标名称“%s”不在指标目录中，该行仅按文字保留；请改用目录中的名称",
			"the indicator \"%s\" is not in the catalogue, so the row is kept as text only; use a name of the catalogue"),

	/** A period that cannot be read. */
	PERIOD_NOT_READ("period-not-read", Outcome.REFUSED, "该行未读入：%2$s", "the row is left out: %2$s"),

	/** A nature that is not a known word. */
	UNKNOWN_NATURE("unknown-nature", Outcome.REFUSED, "数据性质“%s”无法识别；可用：实际、计划、预计、快报、年报、核实、普查修订",
			"the nature \"%s\" is not known; use one of 实际, 计划, 预计, 快报, 年报, 核实, 普查修订"),

	/** A part of the scope said in two ways. */
	SCOPES_DIFFER("scopes-differ", Outcome.REFUSED, "口径“%s”与列名或前文所述不一致；请核对口径",
			"the scope \"%s\" contradicts the heading or what stands before it; make them agree"),

	/** A scope nobody knows. */
	SCOPE_NOT_READ("scope-not-read", Outcome.REFUSED, "看不懂口径“%s”；请用“全区”“四上”“规上工业”之类的说法",
			"the scope \"%s\" is not understood; write the like of 全区, 四上, 规上工业"),

	/** A code or name that nothing bears. */
	NOT_LISTED("not-listed", Outcome.REFUSED, "%2$s“%1$s”不在名录中，该行未读入；请核对，或先补录",
			"there is no %3$s \"%1$s\" in the lists, so the row is left out; check it, or describe it first"),

	/** A name that several things bear. */
	AMBIGUOUS_NAME("ambiguous-name", Outcome.REFUSED, "“%s”可指：%s，该行未读入；请改填代码",
			"\"%s\" can mean: %s, so the row is left out; give the code"),

	/** Code and name that do not belong together. */
	CODE_AND_NAME("code-and-name", Outcome.REFUSED, "代码“%s”与名称“%s”不是同一个，该行未读入；请核对",
			"the code \"%s\" and the name \"%s\" do not belong together, so the row is left out; check both"),

	/** The same thing twice in one table. */
	SAME_ROW("same-row", Outcome.REFUSED, "与第%2$s行重复（%1$s），该行未读入；请只保留一行",
			"says the same as row %2$s (%1$s), so the row is left out; keep one of them"),

	/** A row action that cannot be done. */
	ACTION("action", Outcome.REFUSED, "行操作“%s”不能执行，该行未读入；可用：合并（或留空）",
			"the row action \"%s\" cannot be done, so the row is left out; use 合并, merge or nothing"),

	/** Sums, parts, section headings and notes: no figures of their own. */
	NO_DATA_ROW("no-data-row", Outcome.TEXT, "“%s”是%s，只按文字保留，不作为数据读入",
			"\"%s\" is %s; it is kept as text and makes no figure"),

	/** The template's example, and a header once more. */
	SKIPPED_ROW("skipped-row", Outcome.NOTE, "“%s”是%s，跳过", "\"%s\" is %s and is skipped"),

	/** Something behind the end of the table. */
	BEHIND_THE_END("behind-the-end", Outcome.REFUSED, "表已在注释处结束，其后的内容“%s…”未读入；请移到注释之前或另放一张工作表",
			"the table has ended with its notes; \"%s…\" behind them is left out; move it before the notes or to a sheet of its own"),

	/** A data row in which nothing stands that could be read. */
	NOTHING_SAID("nothing-said", Outcome.TEXT, "该行没有任何可读入的内容", "there is nothing in this row that could be read");

	private final String id;

	private final Outcome outcome;

	private final String zh;

	private final String en;

	KindRule(String id, Outcome outcome, String zh, String en) {
		this.id = id;
		this.outcome = outcome;
		this.zh = zh;
		this.en = en;
	}

	String id() {
		return this.id;
	}

	Outcome outcome() {
		return this.outcome;
	}

	/**
	 * What this rule has to say about one place.
	 * @param origin where
	 * @param found what stood there
	 * @param more what else the words name; a {@link Wording} is taken in the language of
	 * the sentence
	 */
	Finding at(Origin origin, @Nullable String found, Object... more) {
		Object[] chinese = new Object[more.length + 1];
		Object[] english = new Object[more.length + 1];
		chinese[0] = (found != null) ? found : "";
		english[0] = chinese[0];
		for (int i = 0; i < more.length; i++) {
			chinese[i + 1] = (more[i] instanceof Wording wording) ? wording.zh() : more[i];
			english[i + 1] = (more[i] instanceof Wording wording) ? wording.en() : more[i];
		}
		return new Finding(origin, this.id, this.outcome, found, this.zh.formatted(chinese),
				this.en.formatted(english));
	}

}
