package parkgraph.ontology.graph;

import java.util.Map;
import java.util.Set;

/**
 * By which property a thing is known. Everything that readers see as a thing has one
 * label of its own and one business key.
 */
public final class ThingKeys {

	private static final String CODE = "code";

	private static final String ID = "id";

	private static final Map<String, String> PROPERTIES = Map.ofEntries(Map.entry(Labels.REGION, CODE),
			Map.entry(Labels.PARK, CODE), Map.entry(Labels.AGGREGATE, ID), Map.entry(Labels.POPULATION, CODE),
			Map.entry(Labels.ENTERPRISE, ID), Map.entry(Labels.OPERATION, ID), Map.entry(Labels.INDUSTRY, ID),
			Map.entry(Labels.TESTING_CENTRE, ID), Map.entry(Labels.TALENT_PROGRAMME, ID),
			Map.entry(Labels.ORGANISATION, ID), Map.entry(Labels.POLICY_DOCUMENT, ID), Map.entry(Labels.CLAUSE, ID),
			Map.entry(Labels.SECTION, ID), Map.entry(Labels.POLICY_CONCEPT, ID), Map.entry(Labels.AMBIGUITY, ID),
			Map.entry(Labels.LADDER, CODE), Map.entry(Labels.TARGET, ID), Map.entry(Labels.INDICATOR, CODE),
			Map.entry(Labels.NAME, ID), Map.entry(Labels.CHANGE_EVENT, ID), Map.entry(Labels.RECOGNITION, ID),
			Map.entry(Labels.ASSESSMENT, ID), Map.entry(Labels.MEASURE, ID), Map.entry(Labels.FUNDING, ID),
			Map.entry(Labels.PLATFORM, ID), Map.entry(Labels.STANDARDS_PARTICIPATION, ID),
			Map.entry(Labels.CREDIT_RATING, ID), Map.entry(Labels.INSPECTION, ID), Map.entry(Labels.INCIDENT, ID),
			Map.entry(Labels.COMPLETENESS, ID), Map.entry(Labels.SOURCE, ID));

	private ThingKeys() {
	}

	/**
	 * The property that holds a thing's business key.
	 * @param label the thing's own label
	 * @return {@code code} or {@code id}
	 * @throws IllegalArgumentException if things do not have this label
	 */
	public static String property(String label) {
		String property = PROPERTIES.get(label);
		if (property == null) {
			throw new IllegalArgumentException("\"%s\" is not the label of a thing; there are %s".formatted(label,
					PROPERTIES.keySet().stream().sorted().toList()));
		}
		return property;
	}

	/** The labels things have, one each. */
	public static Set<String> labels() {
		return PROPERTIES.keySet();
	}

}
