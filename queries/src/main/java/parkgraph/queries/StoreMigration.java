package parkgraph.queries;

import java.util.List;
import java.util.stream.Stream;

import parkgraph.ontology.hash.Sha256;

/**
 * The numbered steps a store goes through, in order. A step that a store somewhere has
 * gone through is never edited: what is to be different comes as a further step. Each
 * statement of a step can run twice, because a start may be interrupted between two.
 */
public enum StoreMigration {

	/** The nodes that say what readers see and who publishes. */
	V001("V001__lock_and_state"),

	/** The keys of things, and what they are found by. */
	V002("V002__things"),

	/** The keys and indexes of statements, figures and batches. */
	V003("V003__figures_and_batches"),

	/** The keys of what clauses six to sixteen speak of. */
	V004("V004__quality_and_policy"),

	/** What people say about names. */
	V005("V005__judgements"),

	/** Receipts, and who handed in what. */
	V006("V006__receipts"),

	/** What was withdrawn, and what that is about. */
	V007("V007__withdrawals"),

	/** Parts of policy documents, what they name and what they leave open. */
	V008("V008__policy");

	private final String file;

	private final String text;

	StoreMigration(String file) {
		this.file = file;
		this.text = CypherFile.read("schema/" + file);
	}

	public int version() {
		return Integer.parseInt(this.file.substring(1, this.file.indexOf("__")));
	}

	/**
	 * What the file is called.
	 * @return for example {@code V002__things}
	 */
	public String file() {
		return this.file;
	}

	/**
	 * The statements to run, one after the other.
	 * @return Cypher, without the semicolons that part them
	 */
	public List<String> statements() {
		return Stream.of(this.text.split(";[ \\t]*(?:\\R|$)"))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
	}

	/**
	 * By what an edited file is noticed.
	 * @return SHA-256 of the text in hexadecimal
	 */
	public String checksum() {
		return Sha256.hex(this.text);
	}

}
