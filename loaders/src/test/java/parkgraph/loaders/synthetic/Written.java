package parkgraph.loaders.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;

/**
 * The files of a province that was written, read back.
 *
 * @param directory where they lie
 */
record Written(Path directory) {

	List<String> names() {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> header(String file) {
		try (CsvTable table = open(file)) {
			return table.columns();
		}
	}

	List<TableRow> rows(String file) {
		List<TableRow> rows = new ArrayList<>();
		try (CsvTable table = open(file)) {
			for (TableRow row = table.next(); row != null; row = table.next()) {
				rows.add(row);
			}
		}
		return rows;
	}

	/** SHA-256 over the files of the province itself in the order of their names. */
	String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String name : names().stream().filter((file) -> !file.equals("content.csv")).toList()) {
				digest.update(name.getBytes(StandardCharsets.UTF_8));
				digest.update(Files.readAllBytes(this.directory.resolve(name)));
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private CsvTable open(String file) {
		try {
			return new CsvTable(file, Files.newInputStream(this.directory.resolve(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
