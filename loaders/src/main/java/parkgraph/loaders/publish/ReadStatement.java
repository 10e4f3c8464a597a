package parkgraph.loaders.publish;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Stated;
import parkgraph.ontology.figure.Statement;

/**
 * A statement of the batch with what is needed to write it.
 *
 * @param stated what its reader says
 * @param statement the same for the rules that choose
 * @param hash hash of what it states
 * @param about hash of its subject, indicator and period, by which what competes with it
 * is found
 */
record ReadStatement(Stated stated, Statement statement, String hash, long about) {

	static ReadStatement of(Stated stated, Staging staging, ParsedCodes codes) {
		String id = staging.prefix() + stated.origin().key();
		Statement statement = new Statement(id, stated.subject().key(), stated.indicator(), codes.scope(stated.scope()),
				codes.period(stated.period()), stated.bounds(), stated.precision(), stated.approximate(),
				stated.print().value(), stated.nature(), stated.trust(), stated.source(), stated.publishedOn());
		return new ReadStatement(stated, statement, statement.hash(),
				about(stated.subject().label(), stated.subject().key(), stated.indicator(), stated.period()));
	}

	static long about(String subjectLabel, String subject, String indicator, String period) {
		return HashedSet.hash(subjectLabel, subject, indicator, period);
	}

	String subjectRef() {
		return this.stated.subject().ref();
	}

	/** What is stored of it, apart from its marks. */
	Map<String, Object> properties(Staging staging) {
		Map<String, Object> properties = new HashMap<>(64);
		properties.put("id", this.statement.id());
		properties.put("batch", staging.batch());
		putOrigin(properties);
		putPrint(properties);
		properties.put("subject", this.statement.subject());
		properties.put("subjectLabel", this.stated.subject().label());
		properties.put("indicator", this.statement.indicator());
		properties.put("scope", this.stated.scope());
		properties.put("period", this.stated.period());
		putIfPresent(properties, "year", this.stated.year());
		properties.put("low", this.statement.bounds().low());
		properties.put("high", this.statement.bounds().high());
		properties.put("approximate", this.statement.approximate());
		properties.put("precision", this.statement.precision());
		properties.put("nature", this.statement.nature().name());
		properties.put("trust", this.statement.trust().name());
		properties.put("source", this.statement.source());
		putIfPresent(properties, "publishedOn", this.statement.publishedOn());
		properties.put("hash", this.hash);
		properties.put("about", this.about);
		properties.put("stated", staging.target());
		properties.put("withdrawn", Staging.NEVER);
		properties.put("internal", staging.internal());
		return properties;
	}

	private void putOrigin(Map<String, Object> properties) {
		properties.put("file", this.stated.origin().file());
		putIfPresent(properties, "sheet", this.stated.origin().sheet());
		properties.put("row", this.stated.origin().row());
		putIfPresent(properties, "cell", this.stated.origin().cell());
		properties.put("part", this.stated.origin().part());
	}

	private void putPrint(Map<String, Object> properties) {
		Stated.Print print = this.stated.print();
		properties.put("printed", print.value());
		properties.put("indicatorPrinted", print.indicator());
		properties.put("namePrinted", print.name());
		properties.put("periodPrinted", print.period());
		putIfPresent(properties, "scopeNote", print.scopeNote());
	}

	private static void putIfPresent(Map<String, Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

}
