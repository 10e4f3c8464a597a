package parkgraph.loaders.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.wording.Wording;

/**
 * A row about a policy document. Everything it refers to is looked up first: a row that
 * refers to something unknown says so for each such cell and is left out whole.
 */
final class PolicyRow {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern NUMBERS = Pattern.compile("\\d+:\\d+( \\d+:\\d+)*");

	private final TableRow row;

	private final Reading reading;

	private final String document;

	private boolean sound = true;

	PolicyRow(TableRow row, Reading reading) {
		this.row = row;
		this.reading = reading;
		this.document = document("document", "date").orElse("");
	}

	/** Whether nothing that was looked up so far is unknown or malformed. */
	boolean isSound() {
		return this.sound;
	}

	String document() {
		return this.document;
	}

	ThingRef documentRef() {
		return new ThingRef(Labels.POLICY_DOCUMENT, this.document);
	}

	/** The key of a document a row names by title and date. */
	Optional<String> document(String titleColumn, String dateColumn) {
		String title = this.row.print(titleColumn).strip();
		Optional<String> key = this.reading.documents().find(title, this.row.cell(dateColumn));
		if (key.isEmpty()) {
			unknown(titleColumn, title);
		}
		return key;
	}

	/** What a cell refers to; nothing when it is blank or unknown. */
	Optional<ThingRef> one(PolicyThings.Kind kind, String column) {
		return all(kind, column, "\u0000").stream().findFirst();
	}

	/** What a cell refers to, several separated by blanks. */
	List<ThingRef> all(PolicyThings.Kind kind, String column) {
		return all(kind, column, "\\s+");
	}

	/** What a cell refers to, several separated by what is given. */
	List<ThingRef> all(PolicyThings.Kind kind, String column, String separator) {
		String cell = this.row.cell(column);
		List<ThingRef> found = new ArrayList<>();
		if (cell == null) {
			return found;
		}
		for (String number : cell.split(separator)) {
			this.reading.policy()
				.find(kind, this.document, number)
				.ifPresentOrElse(found::add, () -> unknown(column, number));
		}
		return found;
	}

	/** The word in a cell, which must be on a list. */
	String word(String column, List<String> allowed) {
		String word = this.row.print(column).strip();
		if (!allowed.contains(word)) {
			notOnList(column, word, String.join(", ", allowed));
		}
		return word;
	}

	/** Adds span, hash and numbers of the text to the properties of a thing. */
	Properties span(Properties properties) {
		String hash = this.row.print("sha256").strip();
		if (!HASH.matcher(hash).matches()) {
			notOnList("sha256", hash, new Wording("64位小写十六进制数", "64 hexadecimal digits in lower case"));
		}
		long start = Long.parseLong(this.row.print("start").strip());
		long end = Long.parseLong(this.row.print("end").strip());
		if (start >= end) {
			notOnList("end", String.valueOf(end), new Wording("大于 " + start + " 的数", "a number over " + start));
		}
		return properties.with("start", start).with("end", end).with("hash", hash).with("numbers", numbers());
	}

	private @Nullable List<String> numbers() {
		String numbers = this.row.cell("numbers");
		if (numbers == null) {
			return null;
		}
		if (!NUMBERS.matcher(numbers).matches()) {
			notOnList("numbers", numbers, new Wording("“位置:数字”，以空格分隔", "position:digits, separated by blanks"));
		}
		return List.of(numbers.split(" "));
	}

	private void unknown(String column, String found) {
		this.sound = false;
		this.reading.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(this.row).at(column), found));
	}

	private void notOnList(String column, String found, Object allowed) {
		this.sound = false;
		this.reading.find(ContentRule.NOT_ON_LIST.at(Reading.origin(this.row).at(column), found,
				Objects.requireNonNull(allowed)));
	}

}
