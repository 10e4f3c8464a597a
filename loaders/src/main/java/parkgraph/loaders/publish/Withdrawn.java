package parkgraph.loaders.publish;

import java.util.Map;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.figure.FigureKey;
import parkgraph.queries.LoadStatement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A withdrawal, for the choice among figures: what was stated before it of the same key
 * is no candidate any more.
 *
 * @param matter what it is about
 * @param key what it withdraws
 * @param before the state before which something must have been stated to be withdrawn
 * @param internal whether only internal readers may know of it
 */
record Withdrawn(Matter matter, FigureKey key, long before, boolean internal) {

	static Withdrawn of(Withdrawal withdrawal, Staging staging, ParsedCodes codes) {
		return new Withdrawn(
				Matter.of(withdrawal), new FigureKey(withdrawal.subject().key(), withdrawal.indicator(),
						codes.scope(withdrawal.scope()), codes.period(withdrawal.period()), withdrawal.planned()),
				staging.order(), staging.internal());
	}

	static Withdrawn of(Value stored, ParsedCodes codes) {
		return new Withdrawn(Matter.of(stored),
				new FigureKey(stored.get("subject").asString(), stored.get("indicator").asString(),
						codes.scope(stored.get("scope").asString()), codes.period(stored.get("period").asString()),
						stored.get("planned").asBoolean()),
				stored.get("before").asLong(), stored.get("internal").asBoolean());
	}

	/** Those that stand of some matters. */
	static List<Withdrawn> standing(TransactionContext tx, Collection<Long> abouts, ParsedCodes codes) {
		if (abouts.isEmpty()) {
			return new ArrayList<>();
		}
		return new ArrayList<>(Transactions
			.rows(tx, LoadStatement.STANDING_WITHDRAWALS, Map.of("abouts", List.copyOf(abouts), "never", Staging.NEVER))
			.stream()
			.map((row) -> of(row.get("withdrawal"), codes))
			.toList());
	}

	/** Whether it keeps a node from being chosen for an audience. */
	boolean takes(FigureNode node, Audience audience) {
		boolean known = audience == Audience.INTERNAL || !this.internal;
		return known && node.order() < this.before && node.statement().key().equals(this.key);
	}

}
