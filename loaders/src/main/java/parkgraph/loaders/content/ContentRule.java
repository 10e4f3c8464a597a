package parkgraph.loaders.content;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.batch.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Everything a reader of files can have to say about a row: what becomes of the row, and
 * the words for it. The {@code %s} stand for what was found, then for what else the words
 * need.
 */
enum ContentRule {

	/** A file whose columns fit no kind of content. */
	UNKNOWN_KIND("unknown-kind", Outcome.REFUSED, "文件“%s”的列与任何一种已知表格都不符,整个文件未读入;请对照模板检查表头",
			"the columns of \"%s\" fit no known kind of table, so the whole file is left out; compare its header with the template"),

	/** A file of a known kind without a column it needs. */
	MISSING_COLUMN("missing-column", Outcome.REFUSED, "缺少列“%s”,整个文件未读入;请补上该列后重新提交",
			"column \"%s\" is missing, so the whole file is left out; add the column and send the file again"),

	/** A file that is not in UTF-8. */
	ENCODING("encoding", Outcome.REFUSED, "第%s行之后不是UTF-8编码,其后内容未读入;请另存为UTF-8后重新提交",
			"what follows row %s is not UTF-8 and is left out; save the file as UTF-8 and send it again"),

	/** A file whose quotes do not fit together. */
	STRUCTURE("structure", Outcome.REFUSED, "第%s行之后引号或分隔符不成对,其后内容未读入;请检查该处的引号",
			"quotes or separators after row %s do not fit together and what follows is left out; check the quotes there"),

	/** A file without a header. */
	EMPTY_FILE("empty-file", Outcome.REFUSED, "文件“%s”没有表头,未读入", "\"%s\" has no header row and is left out"),

	/** A row with more cells than columns. */
	TOO_MANY_CELLS("too-many-cells", Outcome.REFUSED, "该行有%s个单元格,表头只有%s列;请检查多出的逗号",
			"the row has %s cells where the header has %s columns; look for a comma too many"),

	/** A cell that must not be blank. */
	BLANK_CELL("blank-cell", Outcome.REFUSED, "“%s”为空,该行未读入;请填写",
			"\"%s\" is blank, so the row is left out; fill it in"),

	/** A cell that must hold a whole number. */
	NOT_A_WHOLE_NUMBER("not-a-whole-number", Outcome.REFUSED, "“%s”不是整数(列“%s”),该行未读入",
			"\"%s\" is not a whole number (column \"%s\"), so the row is left out"),

	/** A cell that must hold a number. */
	NOT_A_NUMBER("not-a-number", Outcome.REFUSED, "“%s”不是数字(列“%s”),该行未读入",
			"\"%s\" is not a number (column \"%s\"), so the row is left out"),

	/** A word that is not on a closed list. */
	NOT_ON_LIST("not-on-list", Outcome.REFUSED, "“%s”不在允许的取值中:%s", "\"%s\" is not one of the allowed words: %s"),

	/** A park code nobody described. */
	UNKNOWN_PARK("unknown-park", Outcome.REFUSED, "园区代码“%s”不在园区名录中,该行未读入;请先补录园区或更正代码",
			"there is no park with the code \"%s\", so the row is left out; describe the park first or correct the code"),

	/** A park code beside the name of another park. */
	CODE_AND_NAME_DIFFER("code-and-name-differ", Outcome.REFUSED, "园区代码“%s”与名称“%s”不是同一园区(该名称属于%s),该行未读入;请更正其一",
			"the code \"%s\" and the name \"%s\" are different parks (the name is that of %s), so the row is left out; correct one of them"),

	/** A code that nothing described. */
	UNKNOWN_CODE("unknown-code", Outcome.REFUSED, "代码“%s”在此前的文件中没有出现,该行未读入",
			"no file before this one has the code \"%s\", so the row is left out"),

	/** A region nobody described. */
	UNKNOWN_REGION("unknown-region", Outcome.TEXT, "地区“%s”不在区划名录中,该行仅按文字保留",
			"there is no region \"%s\" in the lists, so the row is kept as text only"),

	/** A name that fits several parks. */
	AMBIGUOUS_PARK("ambiguous-park", Outcome.TEXT, "“%s”可指多个园区(%s),该行仅按文字保留;请写明园区代码",
			"\"%s\" can mean several parks (%s), so the row is kept as text only; give the park's code"),

	/** A name that fits no park. */
	UNLISTED_PARK("unlisted-park", Outcome.TEXT, "园区名录中没有“%s”,该行仅按文字保留",
			"there is no park called \"%s\" in the lists, so the row is kept as text only"),

	/** Not the name as listed, but a short form of it that fits one park only. */
	SHORT_FORM("short-form", Outcome.NOTE, "“%s”按简称对应到园区%s", "\"%s\" is taken as a short form of the name of park %s"),

	/** A printed park that is not listed but has figures. */
	PARK_NOT_LISTED("park-not-listed", Outcome.NOTE, "“%s”不在园区名录中,其数据记在未列名园区下",
			"\"%s\" is not in the lists of parks; its figures are kept under an unlisted park"),

	/** A place within a city that is not listed. */
	PLACE_NOT_LISTED("place-not-listed", Outcome.NOTE, "地点“%s”不在名录中,改记上一级",
			"there is no place \"%s\" in the lists; the next larger one is taken"),

	/** A code that stands for all districts of a city together. */
	PLACEHOLDER_CODE("placeholder-code", Outcome.TEXT, "“%s”只是代码表中的汇总码,不是一个地区,仅按文字保留",
			"\"%s\" is only a collecting code of the list, not a region, and is kept as text only"),

	/** Same code, other name: possibly another class. */
	CLASS_TO_CHECK("class-to-check", Outcome.TEXT, "代码相同而名称不同(“%s”与“%s”),可能不是同一类别,未建立对应,仅按文字保留",
			"same code but another name (\"%s\" and \"%s\"): it may be another class, so the two are not joined and the row is kept as text only"),

	/** No counterpart in the other classification. */
	NO_COUNTERPART("no-counterpart", Outcome.TEXT, "类别“%s”在新分类中没有简单对应,仅按文字保留",
			"class \"%s\" has no simple counterpart in the newer classification and is kept as text only"),

	/** An indicator name nobody listed. */
	UNKNOWN_INDICATOR("unknown-indicator", Outcome.TEXT, "指标名称“%s”不在指标目录中,该行仅按文字保留",
			"the indicator name \"%s\" is not in the list of indicator names, so the row is kept as text only"),

	/** A value that cannot be read. */
	VALUE_NOT_READ("value-not-read", Outcome.REFUSED, "该行未读入:%2$s", "the row is left out: %2$s"),

	/** A cell that says there is no value. */
	VALUE_MISSING("value-missing", Outcome.TEXT, "“%s”表示没有数值,不形成数据",
			"\"%s\" says that there is no value, so no figure comes of it"),

	/** A period that cannot be read. */
	PERIOD_NOT_READ("period-not-read", Outcome.REFUSED, "该行未读入:%2$s", "the row is left out: %2$s"),

	/** Who stated it is unclear. */
	UNKNOWN_STATUS("unknown-status", Outcome.REFUSED, "数据状态“%s”无法识别;可用:%s",
			"the status \"%s\" is not known; use one of: %s"),

	/** The note and the name of the indicator disagree on the scope. */
	SCOPES_DIFFER("scopes-differ", Outcome.NOTE, "口径说明“%s”与此前所述不同,只保留在说明中(指标“%s”)",
			"the scope \"%s\" differs from what was said before it and stays in the note only (indicator \"%s\")"),

	/** Growth in words that cannot be read. */
	GROWTH_NOT_READ("growth-not-read", Outcome.NOTE, "说明中的增长“%s”未形成单独数据",
			"the growth in the note \"%s\" makes no figure of its own"),

	/** A target without a number. */
	TARGET_IN_WORDS("target-in-words", Outcome.NOTE, "目标值“%s”不是数字,按文字保留",
			"the target \"%s\" is not a number and is kept in its words");

	private final String id;

	private final Outcome outcome;

	private final String zh;

	private final String en;

	ContentRule(String id, Outcome outcome, String zh, String en) {
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
	 * @param found what stood there; the first thing the words name
	 * @param more what else the words name
	 * @return the finding
	 */
	Finding at(Origin origin, String found, Object... more) {
		Object[] arguments = new Object[more.length + 1];
		arguments[0] = found;
		System.arraycopy(more, 0, arguments, 1, more.length);
		return new Finding(origin, this.id, this.outcome, found, this.zh.formatted(arguments),
				this.en.formatted(arguments));
	}

	/**
	 * The same when Chinese and English need different words for the reason.
	 * @param origin where
	 * @param found what stood there
	 * @param reasonZh the reason in Chinese
	 * @param reasonEn the reason in English
	 * @return the finding
	 */
	Finding because(Origin origin, @Nullable String found, String reasonZh, String reasonEn) {
		String what = (found != null) ? found : "";
		return new Finding(origin, this.id, this.outcome, found, this.zh.formatted(what, reasonZh),
				this.en.formatted(what, reasonEn));
	}

}
