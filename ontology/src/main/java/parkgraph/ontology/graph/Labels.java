package parkgraph.ontology.graph;

import java.util.Set;

/**
 * Every label of the graph; what each is stands in {@code docs/graph-model.md}.
 */
public final class Labels {

	/**
	 * On every published thing beside its own label; its key {@code ref} is label/key.
	 */
	public static final String THING = "Thing";

	public static final String REGION = "Region";

	public static final String PARK = "Park";

	public static final String AGGREGATE = "Aggregate";

	public static final String POPULATION = "Population";

	public static final String ENTERPRISE = "Enterprise";

	public static final String OPERATION = "Operation";

	public static final String INDUSTRY = "Industry";

	public static final String TESTING_CENTRE = "TestingCentre";

	public static final String TALENT_PROGRAMME = "TalentProgramme";

	public static final String ORGANISATION = "Organisation";

	public static final String POLICY_DOCUMENT = "PolicyDocument";

	/** A part of a policy document that holds clauses. */
	public static final String SECTION = "Section";

	public static final String CLAUSE = "Clause";

	/** What a clause names: an award, a qualification, a tier of testing, a platform. */
	public static final String POLICY_CONCEPT = "PolicyConcept";

	/** What a policy document leaves open, with the reading taken and the other one. */
	public static final String AMBIGUITY = "Ambiguity";

	public static final String LADDER = "Ladder";

	public static final String TARGET = "Target";

	public static final String INDICATOR = "Indicator";

	public static final String NAME = "Name";

	public static final String CHANGE_EVENT = "ChangeEvent";

	public static final String RECOGNITION = "Recognition";

	public static final String ASSESSMENT = "Assessment";

	public static final String MEASURE = "Measure";

	public static final String FUNDING = "Funding";

	public static final String PLATFORM = "Platform";

	public static final String STANDARDS_PARTICIPATION = "StandardsParticipation";

	public static final String CREDIT_RATING = "CreditRating";

	public static final String INSPECTION = "Inspection";

	public static final String INCIDENT = "Incident";

	public static final String COMPLETENESS = "Completeness";

	public static final String SOURCE = "Source";

	public static final String OBSERVATION = "Observation";

	/** On an observation that counts for its key. */
	public static final String FIGURE = "Figure";

	/** Says that a figure counts no more. */
	public static final String WITHDRAWAL = "Withdrawal";

	public static final String STORE = "Store";

	public static final String BATCH = "Batch";

	public static final String FILE = "File";

	public static final String FINDING = "Finding";

	public static final String CHANGE = "Change";

	public static final String SUBJECT_HASH = "SubjectHash";

	public static final String STATE_HASH = "StateHash";

	public static final String RELEASE = "Release";

	public static final String PUBLISH_LOCK = "PublishLock";

	public static final String MIGRATION = "Migration";

	/** What somebody said about whom a name means. */
	public static final String JUDGEMENT = "Judgement";

	public static final String RECEIPT_BOOK = "ReceiptBook";

	public static final String RECEIPT = "Receipt";

	public static final String RECEIVED_FILE = "ReceivedFile";

	public static final String SUBMISSION = "Submission";

	/** All of them. */
	public static final Set<String> ALL = Set.of(THING, REGION, PARK, AGGREGATE, POPULATION, ENTERPRISE, OPERATION,
			INDUSTRY, TESTING_CENTRE, TALENT_PROGRAMME, ORGANISATION, POLICY_DOCUMENT, SECTION, CLAUSE, POLICY_CONCEPT,
			AMBIGUITY, LADDER, TARGET, INDICATOR, NAME, CHANGE_EVENT, RECOGNITION, ASSESSMENT, MEASURE, FUNDING,
			PLATFORM, STANDARDS_PARTICIPATION, CREDIT_RATING, INSPECTION, INCIDENT, COMPLETENESS, SOURCE, OBSERVATION,
			FIGURE, WITHDRAWAL, STORE, BATCH, FILE, FINDING, CHANGE, SUBJECT_HASH, STATE_HASH, RELEASE, PUBLISH_LOCK,
			MIGRATION, JUDGEMENT, RECEIPT_BOOK, RECEIPT, RECEIVED_FILE, SUBMISSION);

	private Labels() {
	}

}
