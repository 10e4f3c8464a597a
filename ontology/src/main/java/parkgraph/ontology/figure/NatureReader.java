package parkgraph.ontology.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.print.Signs;
import parkgraph.ontology.table.ShippedTable;

/**
 * Reads the nature of a figure from everything that is printed about it. When several
 * things are said, the weakest holds: 实际 in the status column does not make 预计 beside the
 * number an actual figure.
 */
public final class NatureReader {

	private final Map<String, Nature> words = new HashMap<>();

	private NatureReader() {
	}

	/** A reader that knows the words that are part of the program. */
	public static NatureReader shipped() {
		NatureReader reader = new NatureReader();
		ShippedTable.rows(NatureReader.class, "natures.csv")
			.forEach((row) -> reader.words.put(Signs.fold(row.text("word")), Nature.valueOf(row.text("nature"))));
		return reader;
	}

	/**
	 * Reads the nature of a figure.
	 * @param status the status column, such as 实际 or 目标/计划; may be empty
	 * @param note the note beside the figure; may be empty
	 * @param implied what the indicator's name and the words beside the number imply
	 * @return the nature, empty if the status is not a known word
	 */
	public Optional<Nature> read(String status, String note, @Nullable Nature... implied) {
		Nature byStatus = status.isBlank() ? Nature.UNSTATED : this.words.get(Signs.fold(status));
		if (byStatus == null) {
			return Optional.empty();
		}
		return Optional.of(weakest(
				Stream.of(Stream.of(byStatus), inNote(note).stream(), Arrays.stream(implied).filter(Objects::nonNull))
					.flatMap((natures) -> natures)));
	}

	/** What the clauses of a note say; a clause counts only when it is a known word. */
	private List<Nature> inNote(String note) {
		return Signs.clauses(note)
			.stream()
			.map((clause) -> this.words.get(Signs.fold(clause)))
			.filter(Objects::nonNull)
			.toList();
	}

	private static Nature weakest(Stream<Nature> natures) {
		return natures.filter((nature) -> nature != Nature.UNSTATED).reduce(Nature::orWeaker).orElse(Nature.UNSTATED);
	}

}
