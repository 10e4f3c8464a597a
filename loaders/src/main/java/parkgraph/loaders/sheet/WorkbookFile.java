package parkgraph.loaders.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * An Excel workbook (xlsx).
 */
final class WorkbookFile implements TableFile {

	private final WorkbookParts parts;

	private final FileLimits limits;

	private final List<Sheet> sheets = new ArrayList<>();

	private final List<String> sheetParts = new ArrayList<>();

	private final List<Wording> notes = new ArrayList<>();

	private CellStyles styles = CellStyles.NONE;

	private @Nullable SharedStrings strings;

	private boolean from1904;

	private WorkbookFile(WorkbookParts parts, FileLimits limits) {
		this.parts = parts;
		this.limits = limits;
	}

	static WorkbookFile open(Path file, FileLimits limits) {
		WorkbookFile workbook = new WorkbookFile(WorkbookParts.open(file, limits), limits);
		try {
			workbook.look();
			return workbook;
		}
		catch (UnreadableFileException ex) {
			workbook.close();
			throw ex;
		}
	}

	private void look() {
		String book = WorkbookParts.first(this.parts.relations(""), "officeDocument");
		if (book == null || !this.parts.has(book)) {
			throw FileProblem.NOT_A_TABLE.with("zip");
		}
		Map<String, WorkbookParts.Relation> relations = this.parts.relations(book);
		String stylesPart = WorkbookParts.first(relations, "styles");
		if (stylesPart != null) {
			try (XmlPart xml = this.parts.open(stylesPart)) {
				this.styles = CellStyles.read(xml);
			}
		}
		String stringsPart = WorkbookParts.first(relations, "sharedStrings");
		if (stringsPart != null) {
			try (XmlPart xml = this.parts.open(stringsPart)) {
				this.strings = SharedStrings.read(xml, this.limits);
			}
		}
		for (Listed listed : list(book)) {
			look(listed, relations.get(listed.relation()));
		}
		if (this.sheets.isEmpty()) {
			throw FileProblem.EMPTY.with();
		}
	}

	private List<Listed> list(String book) {
		List<Listed> listed = new ArrayList<>();
		int count = 0;
		try (XmlPart xml = this.parts.open(book)) {
			while (xml.next()) {
				if (xml.isStartOf("workbookPr")) {
					this.from1904 = xml.isTrue("date1904");
				}
				else if (xml.isStartOf("sheet")) {
					count++;
					String name = xml.attribute("name");
					String relation = xml.attribute("id");
					String state = xml.attribute("state");
					if (relation != null && count <= this.limits.sheets()) {
						listed.add(new Listed((name != null) ? RichText.unescaped(name) : "Sheet" + count, relation,
								state != null && !state.equals("visible")));
					}
				}
			}
		}
		if (count > this.limits.sheets()) {
			throw FileProblem.TOO_MANY_SHEETS.with(count, this.limits.sheets());
		}
		return listed;
	}

	private void look(Listed listed, WorkbookParts.@Nullable Relation relation) {
		if (relation == null || !relation.kind().equals("worksheet")) {
			// A sheet with nothing but a chart.
			this.notes.add(new Wording("工作表“%s”不是数据表，未读入".formatted(listed.name()),
					"sheet \"%s\" holds no cells and is left out".formatted(listed.name())));
			return;
		}
		try (XmlPart xml = this.parts.open(relation.part())) {
			SheetFrame frame = FrameReader.read(xml, listed.name(), this.limits);
			this.sheets.add(new Sheet(this.sheets.size() + 1, listed.name(), listed.hidden(), frame));
			this.sheetParts.add(relation.part());
		}
	}

	@Override
	public List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	@Override
	public SheetRows rows(Sheet sheet) {
		XmlPart xml = this.parts.open(this.sheetParts.get(sheet.number() - 1));
		return new WorkbookRows(xml, String.valueOf(sheet.name()), this.limits,
				new CellReader(xml, this.strings, this.styles, new CellNumbers(this.from1904), this.limits));
	}

	@Override
	public List<Wording> notes() {
		return List.copyOf(this.notes);
	}

	@Override
	public void close() {
		if (this.strings != null) {
			this.strings.close();
		}
		this.parts.close();
	}

	/**
	 * A sheet as the workbook lists it.
	 */
	private record Listed(String name, String relation, boolean hidden) {
	}

}
