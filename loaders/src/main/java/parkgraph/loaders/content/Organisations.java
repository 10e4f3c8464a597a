package parkgraph.loaders.content;

import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;

/**
 * Describes bodies that are neither parks nor enterprises.
 */
final class Organisations {

	private Organisations() {
	}

	static ThingRef describe(TableRow row, Reading reading, String name) {
		ThingRef organisation = new ThingRef(Labels.ORGANISATION, Keys.of("org", name));
		reading.shared(row, organisation, Properties.none().with("zh", name));
		return organisation;
	}

}
