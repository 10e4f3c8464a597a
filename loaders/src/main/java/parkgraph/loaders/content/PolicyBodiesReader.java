package parkgraph.loaders.content;

import java.util.List;
import java.util.Objects;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.PolicyThings.Kind;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Relationships;

/**
 * The bodies a document speaks of: who leads, who hosts the office, whom it is addressed
 * to. A body that another one belongs to stands before it.
 */
final class PolicyBodiesReader implements RowReader {

	static final List<String> COLUMNS = List.of("document", "date", "name", "en", "kind", "part_of", "hosted_by",
			"addressed", "source");

	private static final List<String> KINDS = List.of("government-body", "department", "leading-group",
			"leading-group-office");

	@Override
	public void read(TableRow row, Reading reading) {
		PolicyRow policy = new PolicyRow(row, reading);
		List<ThingRef> above = policy.all(Kind.BODY, "part_of", ";");
		List<ThingRef> hosts = policy.all(Kind.BODY, "hosted_by", ";");
		String kind = policy.word("kind", KINDS);
		boolean addressed = policy.word("addressed", List.of("yes", "no")).equals("yes");
		if (!policy.isSound()) {
			return;
		}
		reading.source(row);
		String name = Objects.requireNonNull(row.cell("name"));
		ThingRef body = Organisations.describe(row, reading, name);
		reading.policy().add(Kind.BODY, policy.document(), name, body);
		reading.thing(row, body, Properties.none().with("zh", name).text(row, "en", "en").with("kind", kind));
		above.forEach((group) -> reading.link(row, Relationships.PART_OF, body, group));
		hosts.forEach((host) -> reading.link(row, Relationships.HOSTED_BY, body, host));
		if (addressed) {
			reading.link(row, Relationships.ADDRESSED_TO, policy.documentRef(), body);
		}
	}

}
