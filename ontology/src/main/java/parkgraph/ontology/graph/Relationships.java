package parkgraph.ontology.graph;

import java.util.Set;

/**
 * Every relationship type of the graph; what each joins stands in
 * {@code docs/graph-model.md}.
 */
public final class Relationships {

	public static final String HAS = "HAS";

	public static final String HINTED_BY = "HINTED_BY";

	public static final String PART_OF = "PART_OF";

	public static final String LOCATED_IN = "LOCATED_IN";

	public static final String LEADS_IN = "LEADS_IN";

	public static final String COUNTED_IN = "COUNTED_IN";

	public static final String OF = "OF";

	public static final String AT = "AT";

	public static final String IN_INDUSTRY = "IN_INDUSTRY";

	public static final String BROADER = "BROADER";

	public static final String CORRESPONDS_TO = "CORRESPONDS_TO";

	public static final String SERVES = "SERVES";

	public static final String RUN_BY = "RUN_BY";

	public static final String SUPERSEDES = "SUPERSEDES";

	public static final String HAS_CLAUSE = "HAS_CLAUSE";

	public static final String SETS = "SETS";

	public static final String OF_DOCUMENT = "OF_DOCUMENT";

	public static final String MEASURES = "MEASURES";

	public static final String COUNTS = "COUNTS";

	public static final String HAS_RUNG = "HAS_RUNG";

	public static final String NAMES = "NAMES";

	public static final String FROM = "FROM";

	public static final String TO = "TO";

	public static final String GIVEN_TO = "GIVEN_TO";

	public static final String ASSESSES = "ASSESSES";

	public static final String BY = "BY";

	public static final String HOSTED_BY = "HOSTED_BY";

	public static final String CALLS_FOR = "CALLS_FOR";

	public static final String RESPONSIBLE = "RESPONSIBLE";

	public static final String APPLIES_TO = "APPLIES_TO";

	public static final String FUNDS = "FUNDS";

	public static final String RATES = "RATES";

	public static final String INSPECTS = "INSPECTS";

	public static final String CONCERNS = "CONCERNS";

	public static final String HAS_SECTION = "HAS_SECTION";

	public static final String CITES = "CITES";

	/**
	 * A later document on the same matter; no print says that it replaces the earlier
	 * one.
	 */
	public static final String FOLLOWS = "FOLLOWS";

	public static final String ADDRESSED_TO = "ADDRESSED_TO";

	public static final String INVOLVES = "INVOLVES";

	/** A tier of testing carries the next one. */
	public static final String SUPPORTS = "SUPPORTS";

	public static final String CONTRIBUTES_TO = "CONTRIBUTES_TO";

	/** All of them. */
	public static final Set<String> ALL = Set.of(HAS, HINTED_BY, PART_OF, LOCATED_IN, LEADS_IN, COUNTED_IN, OF, AT,
			IN_INDUSTRY, BROADER, CORRESPONDS_TO, SERVES, RUN_BY, SUPERSEDES, HAS_CLAUSE, SETS, OF_DOCUMENT, MEASURES,
			COUNTS, HAS_RUNG, NAMES, FROM, TO, GIVEN_TO, ASSESSES, BY, HOSTED_BY, CALLS_FOR, RESPONSIBLE, APPLIES_TO,
			FUNDS, RATES, INSPECTS, CONCERNS, HAS_SECTION, CITES, FOLLOWS, ADDRESSED_TO, INVOLVES, SUPPORTS,
			CONTRIBUTES_TO);

	private Relationships() {
	}

}
