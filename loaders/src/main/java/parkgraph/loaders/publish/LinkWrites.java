package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.graph.Relationships;
import parkgraph.queries.LoadStatement;

/**
 * Stages the links that a chunk of rows states. A link with a new end is written at once,
 * since nobody sees that end; one between things that readers see waits for the flip.
 */
final class LinkWrites {

	private final Staging staging;

	private final KnownThings known;

	private final ChangeLog log;

	private final Map<String, Link> unseen = new LinkedHashMap<>();

	private final Map<String, Link> seen = new LinkedHashMap<>();

	private final Map<String, Unlink> parted = new LinkedHashMap<>();

	LinkWrites(Staging staging, KnownThings known, ChangeLog log) {
		this.staging = staging;
		this.known = known;
		this.log = log;
	}

	/**
	 * Takes in a link.
	 * @param link which
	 * @param alone whether its row says nothing else, so that the change log has to tell
	 * of it
	 * @throws IllegalArgumentException if the graph has no such relationship
	 */
	void add(Link link, boolean alone) {
		if (!Relationships.ALL.contains(link.type())) {
			throw new IllegalArgumentException("\"%s\" is not a relationship of the graph".formatted(link.type()));
		}
		String key = link.type() + "\n" + link.from().ref() + "\n" + link.to().ref();
		boolean staged = isStaged(link.from()) || isStaged(link.to());
		if (staged) {
			this.unseen.putIfAbsent(key, link);
		}
		else {
			this.seen.putIfAbsent(key, link);
		}
		if (staged && alone) {
			this.log.linked(link, false);
		}
	}

	/** Takes in that two things are to be parted. */
	void add(Unlink unlink) {
		this.parted.putIfAbsent(unlink.type() + "\n" + unlink.from().ref() + "\n" + unlink.to().ref(), unlink);
	}

	private boolean isStaged(ThingRef ref) {
		return this.known.isStaged(ref.ref());
	}

	void write(TransactionContext tx) {
		List<Link> fresh = new ArrayList<>();
		List<Link> perhapsThere = new ArrayList<>();
		for (Link link : this.unseen.values()) {
			boolean isFresh = this.known.isNew(link.from().ref()) || this.known.isNew(link.to().ref());
			(isFresh ? fresh : perhapsThere).add(link);
		}
		Set<Integer> present = present(tx, perhapsThere);
		for (int i = 0; i < perhapsThere.size(); i++) {
			if (!present.contains(i)) {
				fresh.add(perhapsThere.get(i));
			}
		}
		Transactions.runForAll(tx, LoadStatement.CREATE_LINKS, "links", fresh.stream().map(LinkWrites::row).toList(),
				Map.of("batch", this.staging.batch()));
		noteSeen(tx);
		noteParted(tx);
	}

	/** What is not joined needs not be parted. */
	private void noteParted(TransactionContext tx) {
		List<Unlink> unlinks = new ArrayList<>(this.parted.values());
		List<Map<String, Object>> rows = numbered(
				unlinks.stream().map((unlink) -> row(unlink.type(), unlink.from(), unlink.to())).toList());
		if (!rows.isEmpty()) {
			Transactions.rows(tx, LoadStatement.BATCHES_OF_LINKS, Map.of("links", rows))
				.forEach((row) -> this.log.unlinked(unlinks.get(row.get("number").asInt()),
						row.get("batch").asString(null)));
		}
	}

	private void noteSeen(TransactionContext tx) {
		List<Link> links = new ArrayList<>(this.seen.values());
		Set<Integer> present = present(tx, links);
		for (int i = 0; i < links.size(); i++) {
			Link link = links.get(i);
			// Also what is there already: an undo has to know that others state it too.
			this.log.linked(link, !present.contains(i));
		}
	}

	/** Which of some links the store has already, by their place in the list. */
	private static Set<Integer> present(TransactionContext tx, List<Link> links) {
		List<Map<String, Object>> rows = numbered(links.stream().map(LinkWrites::row).toList());
		Set<Integer> present = new HashSet<>();
		if (!rows.isEmpty()) {
			Transactions.rows(tx, LoadStatement.KNOWN_LINKS, Map.of("links", rows))
				.forEach((row) -> present.add(row.get("number").asInt()));
		}
		return present;
	}

	private static List<Map<String, Object>> numbered(List<Map<String, Object>> links) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Map<String, Object> link : links) {
			Map<String, Object> row = new HashMap<>(link);
			row.put("number", rows.size());
			rows.add(row);
		}
		return rows;
	}

	private static Map<String, Object> row(Link link) {
		return row(link.type(), link.from(), link.to());
	}

	private static Map<String, Object> row(String type, ThingRef from, ThingRef to) {
		return Map.of("type", type, "from", from.ref(), "to", to.ref());
	}

}
