package parkgraph.loaders.publish;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import parkgraph.loaders.batch.Finding.Outcome;
import parkgraph.loaders.store.Transactions;
import parkgraph.queries.LoadStatement;

/**
 * Tells for every row of every file what became of it, page by page.
 */
public final class RowAccount {

	private final Transactions transactions;

	public RowAccount(Driver driver) {
		this.transactions = new Transactions(driver);
	}

	/**
	 * What some rows of a file became. A row that is missing in the answer has been
	 * passed over in silence, which no reader may do.
	 * @param batch id of the batch
	 * @param file name of the file; the sheet's name behind an exclamation mark
	 * @param from the first row, as users count them
	 * @param to the last row
	 * @return a line for each thing, statement and finding, in the order of rows
	 */
	public List<Line> rows(String batch, String file, long from, long to) {
		return this.transactions.get((tx) -> Transactions
			.rows(tx, LoadStatement.ACCOUNT_OF_ROWS, Map.of("prefix", batch + "/" + file + "/", "from", from, "to", to))
			.stream()
			.map(RowAccount::line)
			.toList());
	}

	/**
	 * What was found in a batch, for example every row that was refused and why.
	 * @param batch id of the batch
	 * @param outcomes which findings
	 * @param after id of the last finding of the page before; empty for the first page
	 * @param limit how many at most
	 * @return findings in the order of their ids
	 */
	public List<Found> findings(String batch, Set<Outcome> outcomes, String after, int limit) {
		List<String> names = outcomes.stream().map((outcome) -> outcome.name().toLowerCase(Locale.ROOT)).toList();
		return this.transactions.get((tx) -> Transactions
			.rows(tx, LoadStatement.ACCOUNT_OF_FINDINGS,
					Map.of("prefix", batch + "/", "outcomes", names, "after", after, "limit", limit))
			.stream()
			.map(RowAccount::found)
			.toList());
	}

	private static Line line(Record row) {
		return new Line(row.get("row").asLong(), row.get("fate").asString(), row.get("what").asString(null),
				row.get("rule").asString(null), row.get("zh").asString(null), row.get("en").asString(null));
	}

	private static Found found(Record row) {
		return new Found(row.get("id").asString(), row.get("file").asString(), row.get("row").asLong(),
				row.get("cell").asString(null), Outcome.valueOf(row.get("outcome").asString().toUpperCase(Locale.ROOT)),
				row.get("rule").asString(), row.get("found").asString(null), row.get("zh").asString(),
				row.get("en").asString());
	}

	/**
	 * One thing that came of a row.
	 *
	 * @param row the row
	 * @param fate thing, observation, text, refused or note
	 * @param what the thing, the printed figure, or what was found
	 * @param rule what happened to a thing, or the rule of a finding; absent for
	 * observations
	 * @param zh a finding's sentence in Chinese
	 * @param en the same in English
	 */
	public record Line(long row, String fate, @Nullable String what, @Nullable String rule, @Nullable String zh,
			@Nullable String en) {
	}

	/**
	 * One finding.
	 *
	 * @param id its id, for the next page
	 * @param file the file
	 * @param row the row
	 * @param cell the column; absent when the whole row is meant
	 * @param outcome what became of the row
	 * @param rule stable id of the rule
	 * @param found what stood there
	 * @param zh what is the matter, in Chinese
	 * @param en the same in English
	 */
	public record Found(String id, String file, long row, @Nullable String cell, Outcome outcome, String rule,
			@Nullable String found, String zh, String en) {
	}

}
