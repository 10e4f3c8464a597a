package parkgraph.loaders.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/**
 * The zip a workbook is: its parts and how they refer to each other.
 */
final class WorkbookParts implements AutoCloseable {

	private static final int MOST_PARTS = 10_000;

	private final ZipFile zip;

	private final FileLimits limits;

	private WorkbookParts(ZipFile zip, FileLimits limits) {
		this.zip = zip;
		this.limits = limits;
	}

	static WorkbookParts open(Path file, FileLimits limits) {
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			// Its first bytes could be read, so it is there; what follows makes no sense.
			throw FileProblem.DAMAGED.because(ex, "zip");
		}
		WorkbookParts parts = new WorkbookParts(zip, limits);
		try {
			parts.refuseHarmful();
			return parts;
		}
		catch (UnreadableFileException ex) {
			parts.close();
			throw ex;
		}
	}

	private void refuseHarmful() {
		if (this.zip.size() > MOST_PARTS) {
			throw FileProblem.ZIP_BOMB.with("zip");
		}
		for (ZipEntry entry : Collections.list(this.zip.entries())) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
				throw FileProblem.MACROS.with(entry.getName());
			}
			if (name.contains("/externallinks/")) {
				throw FileProblem.EXTERNAL_LINKS.with(entry.getName());
			}
			if (name.endsWith("/workbook.bin")) {
				throw FileProblem.BINARY_WORKBOOK.with();
			}
			if (name.equals("content.xml") || name.equals("word/document.xml") || name.equals("ppt/presentation.xml")) {
				throw FileProblem.NOT_A_TABLE.with(name.startsWith("content") ? "OpenDocument" : "Office");
			}
		}
	}

	boolean has(String part) {
		return this.zip.getEntry(part) != null;
	}

	/**
	 * Opens a part for reading.
	 * @throws UnreadableFileException if the workbook does not have it
	 */
	XmlPart open(String part) {
		ZipEntry entry = this.zip.getEntry(part);
		if (entry == null) {
			throw FileProblem.DAMAGED.with(part);
		}
		try {
			InputStream bytes = this.zip.getInputStream(entry);
			return XmlPart.open(part, new UnpackedStream(bytes, part, entry.getCompressedSize(), this.limits));
		}
		catch (ZipException ex) {
			String reason = String.valueOf(ex.getMessage()).toLowerCase(Locale.ROOT);
			throw reason.contains("encrypt") ? FileProblem.ENCRYPTED.because(ex)
					: FileProblem.DAMAGED.because(ex, part);
		}
		catch (IOException ex) {
			throw FileProblem.DAMAGED.because(ex, part);
		}
	}

	/**
	 * What a part refers to.
	 * @param part the part; empty for the workbook as a whole
	 * @return its relations, by id
	 */
	Map<String, Relation> relations(String part) {
		int slash = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, slash);
		String relations = folder + "_rels/" + part.substring(slash) + ".rels";
		Map<String, Relation> byId = new HashMap<>();
		if (!has(relations)) {
			return byId;
		}
		try (XmlPart xml = open(relations)) {
			while (xml.next()) {
				String id = xml.isStartOf("Relationship") ? xml.attribute("Id") : null;
				String target = (id != null) ? xml.attribute("Target") : null;
				if (id != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
					byId.put(id, new Relation(kind(xml.attribute("Type")), resolved(folder, target)));
				}
			}
		}
		return byId;
	}

	/** The first part of a kind among relations. */
	static @Nullable String first(Map<String, Relation> relations, String kind) {
		return relations.values()
			.stream()
			.filter((relation) -> relation.kind().equals(kind))
			.map(Relation::part)
			.findFirst()
			.orElse(null);
	}

	private static String kind(@Nullable String type) {
		return (type != null) ? type.substring(type.lastIndexOf('/') + 1) : "";
	}

	/** Targets are relative to the folder, or absolute within the workbook. */
	private static String resolved(String folder, String target) {
		String path = target.startsWith("/") ? target.substring(1) : folder + target;
		List<String> steps = new ArrayList<>();
		for (String step : path.split("/")) {
			if (step.equals("..") && !steps.isEmpty()) {
				steps.remove(steps.size() - 1);
			}
			else if (!step.equals(".") && !step.equals("..")) {
				steps.add(step);
			}
		}
		return String.join("/", steps);
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw FileProblem.DAMAGED.because(ex, "zip");
		}
	}

	/**
	 * One part refers to another.
	 *
	 * @param kind what the other is: worksheet, styles, sharedStrings …
	 * @param part the other's name
	 */
	record Relation(String kind, String part) {
	}

}
