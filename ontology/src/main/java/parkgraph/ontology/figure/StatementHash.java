package parkgraph.ontology.figure;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.hash.Sha256;

/**
 * The hash of what a statement states. Batch, place and time of loading are left out, so
 * the same statement has the same hash however it arrived.
 */
final class StatementHash {

	/** Between fields; stands in no printed text. */
	private static final char SEPARATOR = '\u001f';

	private StatementHash() {
	}

	static String of(Statement statement) {
		return Sha256.hex(line(statement));
	}

	static String line(Statement statement) {
		StringBuilder line = new StringBuilder();
		add(line, statement.subject());
		add(line, statement.indicator());
		add(line, statement.scope().code());
		add(line, statement.period().code());
		add(line, String.valueOf(statement.bounds().low()));
		add(line, String.valueOf(statement.bounds().high()));
		add(line, String.valueOf(statement.precision()));
		add(line, statement.approximate() ? "approximate" : "");
		add(line, statement.printed());
		add(line, statement.nature().name());
		add(line, statement.trust().name());
		add(line, statement.source());
		add(line, statement.publishedOn());
		return line.toString();
	}

	private static void add(StringBuilder line, @Nullable String field) {
		line.append((field == null) ? "" : field).append(SEPARATOR);
	}

}
