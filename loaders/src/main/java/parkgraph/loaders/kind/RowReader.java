package parkgraph.loaders.kind;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.SourceText;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.ontology.wording.Wording;

/**
 * Reads the data rows of one table as its kind declares them.
 */
final class RowReader {

	private static final int REMEMBERED = 4096;

	private final Binding binding;

	private final Described register;

	private final LoadOptions options;

	private final RowSubject subject;

	private final RowDescription description;

	private final FigureCells figures;

	private final Headless headless;

	private final CellValues values = new CellValues();

	private final Set<String> sources = new HashSet<>();

	RowReader(Binding binding, RowFigures figures, Described register, LoadOptions options) {
		this.binding = binding;
		this.register = register;
		this.options = options;
		this.subject = new RowSubject(binding, register);
		this.description = new RowDescription(binding.kind(), register);
		this.figures = new FigureCells(binding, figures, options.publishedOn());
		this.headless = new Headless(binding);
	}

	/**
	 * Reads a row. Of one that does not count every cell is looked at all the same, so
	 * that it has to be corrected once only.
	 * @param cells its cells
	 * @param row takes what it says and what is wrong with it
	 * @return whether what it says counts
	 */
	boolean read(SheetRow cells, RowItems row) {
		RowWords words = RowWords.read(this.binding, this.values, cells, row);
		if (words.isEmpty() && this.figures.areBlank(cells)) {
			row.find(KindRule.SKIPPED_ROW.at(row.origin(), cells.cells().get(0).text(),
					new Wording("没有填写的行", "a row that is not filled in")));
			return false;
		}
		this.headless.look(cells, row);
		RowAction action = RowAction.of(words);
		boolean counts = isFilled(action, words, cells, row) && tell(action, words, cells, row);
		if (!counts) {
			this.figures.examine(words, cells, row);
			noteWhom(words, row);
		}
		return counts;
	}

	/** Who has to mend the row, as far as it names anybody. */
	private void noteWhom(RowWords words, RowItems row) {
		words.forEach((column, value) -> {
			if (column.is(Becomes.Role.SUBJECT) && !value.isBlank()) {
				Found found = Found.of(column.type(), value.printed(), this.register);
				if (found.isOne()) {
					row.about(found.one());
				}
			}
		});
	}

	private boolean tell(RowAction action, RowWords words, SheetRow cells, RowItems row) {
		RowReferences references = RowReferences.of(words, this.binding, this.register, row);
		ThingRef about = row.isSound() ? this.subject.of(words, references, row) : null;
		if (about == null || !row.isSound()) {
			return false;
		}
		row.about(about);
		String source = source(words.printed(Becomes.Role.SOURCE).orElse(this.options.source()), row);
		if (action == RowAction.DELETE) {
			return delete(about, words, references, source, cells, row);
		}
		this.description.tell(about, words, references, source, row);
		this.figures.state(about, words, source, cells, row);
		if (action == RowAction.REPLACE) {
			return replace(about, words, source, cells, row);
		}
		if (!this.binding.kind().describes() && row.isSilentAboutFigures() && !connects()) {
			row.find(KindRule.NOTHING_SAID.at(row.origin(), null));
		}
		return true;
	}

	/** A row that deletes has to name what; a thing as a whole stays. */
	private boolean delete(ThingRef about, RowWords words, RowReferences references, String source, SheetRow cells,
			RowItems row) {
		this.description.takeBack(about, words, references, row);
		this.figures.withdraw(about, words, source, cells, row);
		if (row.isSound() && row.takesNothing()) {
			row.find(KindRule.NOTHING_NAMED.at(row.origin(), words.nameOf(about)));
		}
		row.forgetUnlessSound();
		return true;
	}

	/** A row that cannot be read whole must not replace anything. */
	private boolean replace(ThingRef about, RowWords words, String source, SheetRow cells, RowItems row) {
		if (row.isSound()) {
			this.description.eraseUnsaid(about, words, row);
			this.figures.replace(about, words, source, cells, row);
		}
		row.forgetUnlessSound();
		return true;
	}

	/** The key of a source; a thousand rows share one, so it is not described in each. */
	private String source(String text, RowItems row) {
		SourceText source = new SourceText(text.strip());
		if (this.sources.size() == REMEMBERED) {
			this.sources.clear();
		}
		if (this.sources.add(source.id())) {
			row.source(source);
		}
		return source.id();
	}

	/** Whether everything is there that must be. */
	private boolean isFilled(RowAction action, RowWords words, SheetRow cells, RowItems row) {
		for (BoundColumn bound : this.binding.columns()) {
			KindColumn column = bound.column();
			boolean needed = column != null && bound.figure() == null
					&& (action != RowAction.DELETE || this.binding.kind().tellsApart(column));
			if (column != null && needed && isMissing(column, words, cells, bound)) {
				row.find(KindRule.BLANK_CELL.at(row.at(bound.heading().column()), bound.heading().text()));
			}
		}
		return row.isSound();
	}

	private static boolean isMissing(KindColumn column, RowWords words, SheetRow cells, BoundColumn bound) {
		boolean blank = column.is(Becomes.Role.VALUE) ? cells.cell(bound.heading().column()) == null
				: words.in(column).isBlank();
		return blank && switch (column.need()) {
			case YES -> true;
			case ANY -> !words.hasAny();
			case NO -> false;
		};
	}

	private boolean connects() {
		return this.binding.kind().has(Becomes.Role.NAME) || this.binding.kind().has(Becomes.Role.LINK);
	}

}
