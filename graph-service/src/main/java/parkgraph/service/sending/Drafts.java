package parkgraph.service.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import parkgraph.service.DataFolder;

/**
 * What was sent, kept in the data directory, a folder for each draft: the files under
 * their numbers (their names may be anything), what was said about them, and the report.
 * So drafts outlive the service.
 */
@Component
class Drafts {

	private static final String ABOUT = "draft.json";

	private static final String REPORT = "report.json";

	private static final String INTAKE = "intake.json";

	private static final String ARRIVING = "arriving-";

	private static final FileAttribute<?> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	private final JsonMapper json = JsonMapper.builder().build();

	private final Path folder;

	Drafts(DataFolder data) {
		this.folder = data.path().resolve("uploads");
	}

	/** A folder for files that are still arriving. */
	Path arriving() {
		try {
			if (!Files.isDirectory(this.folder)) {
				Files.createDirectories(this.folder.toAbsolutePath().getParent());
				Files.createDirectory(this.folder, OWNER_ONLY);
			}
			return Files.createTempDirectory(this.folder, ARRIVING);
		}
		catch (IOException ex) {
			throw failed(this.folder, ex);
		}
	}

	/**
	 * Keeps what has arrived, in place of what was kept under the same id.
	 * @param draft what was said about it
	 * @param arrived the folder its files are in
	 */
	synchronized void keep(Draft draft, Path arrived) {
		try {
			write(arrived.resolve(ABOUT), draft);
			delete(draft.id());
			Files.move(arrived, place(draft.id()), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw failed(arrived, ex);
		}
	}

	synchronized void update(Draft draft) {
		write(place(draft.id()).resolve(ABOUT), draft);
	}

	void keepReport(String id, Report report) {
		write(place(id).resolve(REPORT), report);
	}

	Optional<Report> report(String id) {
		return read(place(id).resolve(REPORT), Report.class);
	}

	void keepIntake(String id, Intake intake) {
		write(place(id).resolve(INTAKE), intake);
	}

	Intake intake(String id) {
		return read(place(id).resolve(INTAKE), Intake.class).orElse(Intake.NONE);
	}

	/**
	 * Moves files that arrived later beside those that are there.
	 * @param draft with all its files, the later ones last
	 * @param arrived the folder the later ones are in
	 * @param before how many there were
	 */
	synchronized void add(Draft draft, Path arrived, int before) {
		try {
			for (int number = before; number < draft.files().size(); number++) {
				Files.move(file(arrived, number - before), file(place(draft.id()), number),
						StandardCopyOption.ATOMIC_MOVE);
			}
			write(place(draft.id()).resolve(ABOUT), draft);
			discard(arrived);
		}
		catch (IOException ex) {
			throw failed(arrived, ex);
		}
	}

	synchronized Optional<Draft> find(String id) {
		return isName(id) ? read(place(id).resolve(ABOUT), Draft.class) : Optional.empty();
	}

	/** All drafts, the newest first. */
	List<Draft> all() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(this.folder)) {
			return folders.map((path) -> find(path.getFileName().toString()))
				.flatMap(Optional::stream)
				.sorted(Comparator.comparing(Draft::sentAt).reversed().thenComparing(Draft::id))
				.toList();
		}
		catch (IOException ex) {
			throw failed(this.folder, ex);
		}
	}

	/** Where a file of a draft lies. */
	Path file(String id, int number) {
		return file(place(id), number);
	}

	static Path file(Path folder, int number) {
		return folder.resolve(Integer.toString(number));
	}

	synchronized void delete(String id) {
		discard(place(id));
	}

	/** Removes files whose arrival was cut short when the service ended. */
	void discardHalfArrived() {
		if (!Files.isDirectory(this.folder)) {
			return;
		}
		try (Stream<Path> folders = Files.list(this.folder)) {
			folders.filter((path) -> path.getFileName().toString().startsWith(ARRIVING)).forEach(Drafts::discard);
		}
		catch (IOException ex) {
			throw failed(this.folder, ex);
		}
	}

	static void discard(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw failed(folder, ex);
		}
	}

	/** Ids come from callers, and no caller names a path. */
	private static boolean isName(String id) {
		return id.matches("draft-[0-9a-f]{12}");
	}

	private Path place(String id) {
		if (!isName(id)) {
			throw new IllegalArgumentException("Not the id of a draft: " + id);
		}
		return this.folder.resolve(id);
	}

	private void write(Path file, Object document) {
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		try {
			Files.write(fresh, this.json.writeValueAsBytes(document));
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw failed(file, ex);
		}
	}

	private <T> Optional<T> read(Path file, Class<T> type) {
		try {
			return Files.isRegularFile(file) ? Optional.of(this.json.readValue(Files.readAllBytes(file), type))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw failed(file, ex);
		}
	}

	private static UncheckedIOException failed(Path path, IOException ex) {
		return new UncheckedIOException("无法读写 %s。 / Cannot read or write %s.".formatted(path, path), ex);
	}

}
