package parkgraph.loaders.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.layout.Heading;
import parkgraph.loaders.layout.SheetTable;
import parkgraph.loaders.layout.TableHead;
import parkgraph.loaders.sheet.Sheet;
import parkgraph.loaders.sheet.TableFile;
import parkgraph.loaders.sheet.UnreadableFileException;
import parkgraph.ontology.wording.Wording;

/**
 * One file of a batch: what was found in it when it was looked through, and reading it
 * again.
 */
final class FileReading {

	private static final int MOST_HEADINGS = 12;

	private final SentFile file;

	private final KindSettings settings;

	private final KindRecognition recognition;

	private final List<Table> tables = new ArrayList<>();

	private final List<Finding> notRead = new ArrayList<>();

	private final List<Wording> notes = new ArrayList<>();

	private long rows;

	private String formSender = "";

	private @Nullable Stamp stamp;

	private boolean damaged;

	private FileReading(SentFile file, KindSettings settings, KindRecognition recognition) {
		this.file = file;
		this.settings = settings;
		this.recognition = recognition;
	}

	static FileReading look(SentFile file, KindSettings settings, KindRecognition recognition) {
		FileReading reading = new FileReading(file, settings, recognition);
		if (file.aside() != null) {
			reading.notRead.add(file.aside());
			return reading;
		}
		try (TableFile opened = reading.open()) {
			reading.notes.addAll(opened.notes());
			for (Sheet sheet : opened.sheets()) {
				if (OwnSheets.STAMP.equals(sheet.name())) {
					reading.stamp = StampReader.read(opened.rows(sheet));
					reading.damaged = reading.stamp == null;
				}
				else if (!OwnSheets.isSilent(sheet.name())) {
					reading.look(opened, sheet);
				}
			}
		}
		catch (UnreadableFileException ex) {
			reading.notRead.add(KindRule.FILE_NOT_READ.at(Origin.row(file.name(), 1), ex.problem().id(), ex.wording()));
			// The file itself is what is refused, so it counts as one.
			reading.rows++;
		}
		return reading;
	}

	private TableFile open() {
		try {
			return TableFile.open(this.file.path(), this.settings.limits());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + this.file.name(), ex);
		}
	}

	private void look(TableFile opened, Sheet sheet) {
		Origin top = new Origin(this.file.name(), sheet.name(), 1, null, 1);
		if (sheet.hidden()) {
			this.notRead.add(KindRule.HIDDEN_SHEET.at(top, sheet.name()));
			return;
		}
		try (SheetTable table = SheetTable.find(sheet, opened.rows(sheet), this.recognition)) {
			if (table == null) {
				this.notRead.add(KindRule.NO_TABLE.at(top, (sheet.name() != null) ? sheet.name() : this.file.name()));
				return;
			}
			if (this.formSender.isEmpty()) {
				this.formSender = FormSender.in(table.head().titles());
			}
			recognise(table.head(), sheet);
			count(table);
		}
	}

	private void recognise(TableHead head, Sheet sheet) {
		Origin top = new Origin(this.file.name(), sheet.name(), head.firstRow(), null, 1);
		List<Binding> candidates = this.recognition.candidates(head.headings());
		if (candidates.size() == 1) {
			this.tables.add(new Table(sheet.number(), sheet.name(), candidates.get(0),
					this.settings.catalogue().codes().indexOf(candidates.get(0).kind().code())));
			return;
		}
		String headings = head.headings()
			.stream()
			.limit(MOST_HEADINGS)
			.map(Heading::text)
			.collect(Collectors.joining("、"));
		if (candidates.isEmpty()) {
			this.recognition.nearest(head.headings())
				.ifPresent((nearest) -> this.notRead
					.add(KindRule.UNKNOWN_KIND.at(top, headings, nearest.kind().name(), missing(nearest))));
			return;
		}
		this.notRead.add(KindRule.AMBIGUOUS_KIND.at(top, headings, all(candidates)));
	}

	private static Wording missing(Binding nearest) {
		List<Wording> labels = nearest.missing().stream().map(KindColumn::label).toList();
		return labels.isEmpty() ? new Wording("指标列", "a column with an indicator") : joined(labels);
	}

	private static Wording all(List<Binding> candidates) {
		return joined(candidates.stream().map((binding) -> binding.kind().name()).toList());
	}

	private static Wording joined(List<Wording> words) {
		return new Wording(words.stream().map(Wording::zh).collect(Collectors.joining("、")),
				words.stream().map(Wording::en).collect(Collectors.joining(", ")));
	}

	/** A file that breaks off is read as far as it goes, and says so then. */
	private void count(SheetTable table) {
		try {
			while (table.next() != null) {
				this.rows++;
			}
		}
		catch (UnreadableFileException ex) {
			this.rows++;
		}
	}

	SentFile file() {
		return this.file;
	}

	Sender sender() {
		return this.file.sender().orForm(this.formSender);
	}

	/**
	 * Code of the kind a sheet was taken for; of the first table when no sheet is named.
	 */
	Optional<String> kind(@Nullable String sheet) {
		return this.tables.stream()
			.filter((table) -> Objects.equals(table.name(), sheet))
			.findFirst()
			.map((table) -> table.binding().kind().code());
	}

	long rows() {
		return this.rows;
	}

	List<Kind> kinds() {
		return this.tables.stream().map((table) -> table.binding().kind()).toList();
	}

	/** None of a file of which nobody can tell what has been changed in it. */
	List<Table> tables() {
		return this.damaged ? List.of() : this.tables;
	}

	/** Says which sheets are not read and why; nothing else is said of them. */
	void tellWhatIsNotRead(Consumer<BatchItem> items) {
		this.notRead.forEach(items);
		if (this.damaged) {
			items.accept(KindRule.STAMP_DAMAGED.at(new Origin(this.file.name(), OwnSheets.STAMP, 1, null, 1),
					OwnSheets.STAMP));
		}
	}

	/** Reads one of the tables. */
	void read(Table table, Described register, LoadOptions options, Consumer<BatchItem> items) {
		LastRow last = new LastRow(items);
		String sheetName = null;
		try (TableFile opened = open()) {
			Sheet sheet = opened.sheets().get(table.sheet() - 1);
			sheetName = sheet.name();
			try (SheetTable found = Objects
				.requireNonNull(SheetTable.find(sheet, opened.rows(sheet), this.recognition))) {
				if (table.equals(this.tables.get(0))) {
					Origin top = new Origin(this.file.name(), sheetName, found.head().firstRow(), null, 1);
					this.notes.forEach((note) -> last.accept(KindRule.SHAPE.at(top, null, note)));
				}
				new SheetReader(this.file.name(), sheetName, found, stampOf(table.binding().kind()), last)
					.read(table.binding(), register, options);
			}
		}
		catch (UnreadableFileException ex) {
			Origin broken = new Origin(this.file.name(), sheetName, last.row() + 1, null, 1);
			items.accept(KindRule.FILE_NOT_READ.at(broken, ex.problem().id(), ex.wording()));
		}
	}

	private @Nullable Stamp stampOf(Kind kind) {
		Stamp found = this.stamp;
		return (found != null && found.kind().equals(kind.code())) ? found : null;
	}

	/**
	 * A table that can be read.
	 *
	 * @param sheet number of its sheet
	 * @param name name of its sheet; absent for text files
	 * @param binding what its columns are
	 * @param order place of its kind among the kinds
	 */
	record Table(int sheet, @Nullable String name, Binding binding, int order) {
	}

	/**
	 * Remembers the last row anything was said about.
	 */
	private static final class LastRow implements Consumer<BatchItem> {

		private final Consumer<BatchItem> items;

		private long row;

		LastRow(Consumer<BatchItem> items) {
			this.items = items;
		}

		long row() {
			return this.row;
		}

		@Override
		public void accept(BatchItem item) {
			this.row = Math.max(this.row, item.origin().row());
			this.items.accept(item);
		}

	}

}
