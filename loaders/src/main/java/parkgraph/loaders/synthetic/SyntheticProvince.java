package parkgraph.loaders.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a made-up province as ordinary input files. The same shape gives the same bytes.
 */
public final class SyntheticProvince {

	/** The list of files, as loaders read it. */
	static final String MANIFEST = "content.csv";

	private static final List<String> MANIFEST_COLUMNS = List.of("file", "place", "kind", "zh", "en", "origin",
			"licence");

	private final Province province;

	public SyntheticProvince(ProvinceShape shape) {
		this.province = Province.of(shape);
	}

	/**
	 * Writes all files. Rows are written as they are made, so the size of the province
	 * does not matter to the memory.
	 * @param directory an empty directory, or one that is not there yet
	 * @return how many rows each file has, in the order of reading
	 * @throws IllegalArgumentException if the directory has content
	 */
	public Map<String, Long> writeTo(Path directory) {
		refuseUnlessEmpty(directory);
		return overwrite(directory);
	}

	/** Writes all files, also over those of an earlier try. */
	Map<String, Long> overwrite(Path directory) {
		try {
			Files.createDirectories(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot make the directory " + directory, ex);
		}
		Map<String, Long> written = new LinkedHashMap<>();
		try (CsvFile planted = new CsvFile(directory.resolve(PlantedErrors.FILE), PlantedErrors.COLUMNS)) {
			List<ProvinceFile> files = files(new PlantedErrors(planted));
			for (ProvinceFile file : files) {
				written.put(file.name(), write(file, directory));
			}
			written.put(PlantedErrors.FILE, planted.rows());
			// Last, so that a directory with a list of files is a whole province.
			writeManifest(files, directory);
		}
		return written;
	}

	private List<ProvinceFile> files(PlantedErrors planted) {
		return Stream
			.of(new PolicyFiles(this.province).files(), new ParkFiles(this.province).files(),
					List.of(new ParkFigures(this.province, planted).file(), new ZoneFigures(this.province).file(),
							new ProvinceCounts(this.province).file()),
					new QualityFiles(this.province, planted).files(), new EnterpriseFiles(this.province).files(),
					new TestingFiles(this.province).files())
			.flatMap(List::stream)
			.toList();
	}

	private static long write(ProvinceFile file, Path directory) {
		try (CsvFile csv = new CsvFile(directory.resolve(file.name()), file.columns())) {
			file.content().writeTo(csv);
			return csv.rows();
		}
	}

	private void writeManifest(List<ProvinceFile> files, Path directory) {
		try (CsvFile csv = new CsvFile(directory.resolve(MANIFEST), MANIFEST_COLUMNS)) {
			SharedFiles.addTo(csv);
			for (ProvinceFile file : files) {
				csv.add(file.name(), "", file.kind(), file.zh(), file.en(), this.province.sources().plain(), "CC0-1.0");
			}
		}
	}

	private static void refuseUnlessEmpty(Path directory) {
		if (Files.exists(directory) && !isEmptyDirectory(directory)) {
			throw new IllegalArgumentException(
					"“%1$s”不是空目录，未写入任何文件；请另选一个目录。 / \"%1$s\" is not an empty directory; nothing was written. Choose another one."
						.formatted(directory));
		}
	}

	private static boolean isEmptyDirectory(Path directory) {
		if (!Files.isDirectory(directory)) {
			return false;
		}
		try (Stream<Path> content = Files.list(directory)) {
			return content.findAny().isEmpty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot look into the directory " + directory, ex);
		}
	}

}
