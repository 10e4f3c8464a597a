package parkgraph.service.observation;

import org.neo4j.driver.Value;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Statement;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;

/**
 * From the properties of a node back to what was stated.
 */
final class StoredStatement {

	private StoredStatement() {
	}

	static Statement read(Value stored) {
		return new Statement(stored.get("id").asString(), stored.get("subject").asString(),
				stored.get("indicator").asString(), Scope.parse(stored.get("scope").asString()),
				Period.parse(stored.get("period").asString()),
				new Bounds(stored.get("low").asLong(), stored.get("high").asLong()), stored.get("precision").asLong(0),
				stored.get("approximate").asBoolean(false), stored.get("printed").asString(""),
				Nature.valueOf(stored.get("nature").asString()), Trust.valueOf(stored.get("trust").asString()),
				stored.get("source").asString(""), stored.get("publishedOn").asString(null));
	}

}
