package parkgraph.loaders.sheet;

import parkgraph.ontology.wording.Wording;

/**
 * Why a file is not read at all: one line that says what is the matter and what to do.
 * The {@code %s} stand for what the line names.
 */
public enum FileProblem {

	/** Nothing in it. */
	EMPTY("empty", "文件是空的，没有可读的内容", "the file is empty"),

	/** Too many bytes. */
	TOO_LARGE("too-large", "文件大小为%s，超过上限%s；请拆分后分别提交",
			"the file has %s, more than the limit of %s; split it and send the parts"),

	/** A workbook of Excel 97 to 2003. */
	OLD_EXCEL("old-excel", "这是旧版Excel文件（.xls）；请用Excel或WPS另存为“Excel工作簿（.xlsx）”后重新提交",
			"this is an old Excel file (.xls); open it, save it as \"Excel workbook (.xlsx)\" and send that"),

	/** A workbook with a password. */
	ENCRYPTED("encrypted", "工作簿设了打开密码，无法读取；请取消密码（文件→信息→保护工作簿）后重新提交",
			"the workbook has a password and cannot be read; remove it (File, Info, Protect Workbook) and send it again"),

	/** A workbook with program code. */
	MACROS("macros", "工作簿含有宏（%s），不予读取；请另存为不含宏的“Excel工作簿（.xlsx）”后重新提交",
			"the workbook contains macros (%s) and is not read; save it as \"Excel workbook (.xlsx)\" without macros and send that"),

	/** A workbook that takes values from other files. */
	EXTERNAL_LINKS("external-links", "工作簿引用了其他文件中的数据（%s），不予读取；请在“数据→编辑链接”中断开链接后重新提交",
			"the workbook takes values from other files (%s) and is not read; break the links (Data, Edit Links) and send it again"),

	/** A workbook in Excel's binary form. */
	BINARY_WORKBOOK("binary-workbook", "这是二进制工作簿（.xlsb）；请另存为“Excel工作簿（.xlsx）”后重新提交",
			"this is a binary workbook (.xlsb); save it as \"Excel workbook (.xlsx)\" and send that"),

	/** Some other kind of document. */
	NOT_A_TABLE("not-a-table", "这不是表格文件（%s）；可以提交xlsx、csv、tsv",
			"this is not a table (%s); xlsx, csv and tsv can be sent"),

	/** A part that unpacks to far more than it should. */
	ZIP_BOMB("zip-bomb", "工作簿的“%s”解压后异常庞大，不予读取；请用Excel打开检查，删除多余的行列后另存再提交",
			"part \"%s\" of the workbook unpacks to an unreasonable size and is not read; open it in Excel, delete surplus rows and columns, save and send it again"),

	/** A zip of files that unpacks to far more than it should. */
	ARCHIVE_BOMB("archive-bomb", "压缩包中的“%s”解压后异常庞大，不予读取；请单独提交其中的表格",
			"\"%s\" in the zip unpacks to an unreasonable size and is not read; send the tables in it by themselves"),

	/** A zip of files with a password. */
	ARCHIVE_ENCRYPTED("archive-encrypted", "压缩包中的“%s”设了密码，无法读取；请不设密码重新压缩，或直接提交其中的文件",
			"\"%s\" in the zip has a password and cannot be read; pack it without one, or send the files by themselves"),

	/** A zip of files that is broken. */
	ARCHIVE_DAMAGED("archive-damaged", "压缩包已损坏或不完整（%s）；请重新压缩，或直接提交其中的文件",
			"the zip is damaged or incomplete (%s); pack it again, or send the files by themselves"),

	/** A zip inside a zip. */
	ARCHIVE_IN_ARCHIVE("archive-in-archive", "“%s”是压缩包里的压缩包，没有打开；请解压后提交",
			"\"%s\" is a zip inside a zip and was not opened; unpack it and send what is in it"),

	/** Document types and entities, which workbooks never need. */
	XML_ENTITIES("xml-entities", "工作簿的“%s”含有XML实体定义，不予读取；请用Excel打开后另存再提交",
			"part \"%s\" of the workbook defines XML entities and is not read; open it in Excel, save it and send that"),

	/** Broken bytes. */
	DAMAGED("damaged", "文件已损坏或不完整（%s）；请用Excel打开检查，另存后重新提交",
			"the file is damaged or incomplete (%s); open it in Excel, save it and send it again"),

	/** Rows without end. */
	TOO_MANY_ROWS("too-many-rows", "工作表“%s”超过%s行；请拆分后分别提交",
			"sheet \"%s\" has more than %s rows; split it and send the parts"),

	/** Columns without end. */
	TOO_MANY_COLUMNS("too-many-columns", "工作表“%s”超过%s列；请删除多余的列后重新提交",
			"sheet \"%s\" has more than %s columns; delete the surplus ones and send it again"),

	/** Sheets without end. */
	TOO_MANY_SHEETS("too-many-sheets", "工作簿有%s个工作表，超过上限%s；请拆分后分别提交",
			"the workbook has %s sheets, more than the limit of %s; split it and send the parts"),

	/** Merged cells without end. */
	TOO_MANY_MERGED_CELLS("too-many-merged-cells", "工作表“%s”的合并单元格超过%s处；请取消数据区的合并后重新提交",
			"sheet \"%s\" has more than %s merged ranges; unmerge the cells of its data and send it again"),

	/** A text that no cell of Excel could hold. */
	CELL_TOO_LONG("cell-too-long", "“%s”处一个单元格的文字超过%s个字符；请检查是否少了引号",
			"one cell at \"%s\" has more than %s characters; look for a missing quote"),

	/** Bytes that are text in no known way. */
	UNKNOWN_ENCODING("unknown-encoding", "文字编码不是UTF-8、GB18030/GBK或UTF-16（%s）；请在Excel中另存为“CSV UTF-8（逗号分隔）”后重新提交",
			"the text is neither UTF-8, GB18030/GBK nor UTF-16 (%s); save it as \"CSV UTF-8 (comma delimited)\" in Excel and send that"),

	/** Text that was ruined before it came here. */
	GARBLED("garbled", "文字在保存时已成乱码（例如“%s”）；请从原始文件重新导出，编码选UTF-8",
			"the text was garbled when it was saved (for example \"%s\"); export it anew from the original, as UTF-8"),

	/** Zero bytes inside text. */
	NUL_BYTES("nul-bytes", "文本文件里有空字节（第%s个字节起），不是正常的表格；请重新导出",
			"the text file contains NUL bytes (from byte %s on) and is no proper table; export it anew"),

	/** Quotes that do not fit together. */
	QUOTES("quotes", "第%s行之后的引号不成对；请检查该处的引号", "quotes after row %s do not fit together; check the quotes there");

	private final String id;

	private final String zh;

	private final String en;

	FileProblem(String id, String zh, String en) {
		this.id = id;
		this.zh = zh;
		this.en = en;
	}

	/** Stable id, as findings and their documentation use it. */
	public String id() {
		return this.id;
	}

	/** What this problem has to say, in both languages. */
	public Wording wording(Object... names) {
		return new Wording(this.zh.formatted(names), this.en.formatted(names));
	}

	/** What this problem has to say about one file. */
	UnreadableFileException with(Object... names) {
		return new UnreadableFileException(this, wording(names), null);
	}

	UnreadableFileException because(Throwable cause, Object... names) {
		return new UnreadableFileException(this, wording(names), cause);
	}

}
