package parkgraph.loaders.kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Origin;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.hash.Sha256;

/**
 * A batch of files as departments send them: workbooks, csv and tsv of any declared kind.
 * Each table is told by its headings and read as its kind declares it; tables that bring
 * things are read before those that refer to them. Rows are read one by one and never all
 * held.
 */
public final class KindBatch implements BatchReader {

	private final List<FileReading> files = new ArrayList<>();

	private final Map<String, FileReading> byName = new HashMap<>();

	private final Register register;

	private final LoadOptions options;

	private final BatchHeader header;

	private KindBatch(BatchHeader header, List<FileReading> files, Register register, LoadOptions options) {
		this.header = header;
		this.files.addAll(files);
		files.forEach((file) -> this.byName.put(file.file().name(), file));
		this.register = register;
		this.options = options;
	}

	/**
	 * Looks through files and finds out what is in them.
	 * @param files the files
	 * @param settings how they are read
	 * @param register what the store knows
	 * @param options what whoever brings them says about them
	 * @param title what people call the batch
	 * @param audience who may see it
	 * @param who who brings it
	 * @return the batch; what cannot be read in it becomes findings
	 * @throws UncheckedIOException if a file cannot be got at
	 */
	public static KindBatch of(List<SentFile> files, KindSettings settings, Register register, LoadOptions options,
			String title, Audience audience, String who) {
		Binder binder = new Binder();
		String asked = options.kind();
		Kind kind = (asked != null)
				? settings.catalogue()
					.find(asked)
					.orElseThrow(() -> new IllegalArgumentException(
							"There is no kind \"%s\"; there are %s".formatted(asked, settings.catalogue().codes())))
				: null;
		KindRecognition recognition = new KindRecognition(settings.catalogue(), binder, kind);
		List<FileReading> readings = files.stream()
			.map((file) -> FileReading.look(file, settings, recognition))
			.toList();
		List<FileHeader> headers = readings.stream().map((reading) -> header(reading, options)).toList();
		return new KindBatch(new BatchHeader(title, audience, who, headers), readings, register, options);
	}

	private static FileHeader header(FileReading reading, LoadOptions options) {
		String kinds = reading.kinds().stream().map(Kind::code).distinct().collect(Collectors.joining("+"));
		return new FileHeader(reading.file().name(), kinds.isEmpty() ? "unknown" : kinds, sha256(reading.file()),
				reading.rows(), options.source(), "");
	}

	@Override
	public BatchHeader header() {
		return this.header;
	}

	@Override
	public void read(Consumer<BatchItem> items) {
		Described described = new Described(this.register);
		List<Part> parts = new ArrayList<>();
		for (FileReading file : this.files) {
			file.tellWhatIsNotRead(items);
			file.tables().forEach((table) -> parts.add(new Part(file, table)));
		}
		parts.sort(Comparator.comparingInt((part) -> part.table().order()));
		parts.forEach((part) -> part.file().read(part.table(), described, this.options, items));
	}

	/** Who sent a file of this batch, and with which arrival it came. */
	public SentFile file(String name) {
		FileReading reading = reading(name);
		return reading.file().sender(reading.sender());
	}

	/**
	 * Code of the kind a table of this batch was taken for.
	 * @param place anywhere in the table
	 * @return the code; empty when it is no table that can be read
	 */
	public Optional<String> kind(Origin place) {
		return reading(place.file()).kind(place.sheet());
	}

	private FileReading reading(String name) {
		return Objects.requireNonNull(this.byName.get(name), () -> "There is no file \"%s\"".formatted(name));
	}

	private static String sha256(SentFile file) {
		try (InputStream bytes = Files.newInputStream(file.path())) {
			return Sha256.hex(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file.name(), ex);
		}
	}

	/**
	 * A table of one of the files.
	 */
	private record Part(FileReading file, FileReading.Table table) {
	}

}
