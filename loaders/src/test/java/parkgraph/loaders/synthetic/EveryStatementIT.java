package parkgraph.loaders.synthetic;

import java.nio.file.Path;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.GqlStatusObject;
import parkgraph.loaders.content.ContentBatch;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publisher;
import parkgraph.loaders.publish.Releases;
import parkgraph.loaders.testing.TestStore;
import parkgraph.ontology.figure.Audience;
import parkgraph.queries.AccountStatement;
import parkgraph.queries.CheckStatement;
import parkgraph.queries.CompletenessStatement;
import parkgraph.queries.ConflictStatement;
import parkgraph.queries.CypherStatement;
import parkgraph.queries.EnterpriseStatement;
import parkgraph.queries.ExportStatement;
import parkgraph.queries.FormStatement;
import parkgraph.queries.HistoryStatement;
import parkgraph.queries.IndicatorStatement;
import parkgraph.queries.JudgementStatement;
import parkgraph.queries.LadderStatement;
import parkgraph.queries.ObservationStatement;
import parkgraph.queries.ParkStatement;
import parkgraph.queries.PolicyStatement;
import parkgraph.queries.ReconcileStatement;
import parkgraph.queries.RegionStatement;
import parkgraph.queries.ReleaseStatement;
import parkgraph.queries.RungRows;
import parkgraph.queries.SearchStatement;
import parkgraph.queries.SeriesStatement;
import parkgraph.queries.StateStatement;
import parkgraph.queries.SubmissionStatement;
import parkgraph.queries.TargetStatement;
import parkgraph.queries.ThresholdStatement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With a synthetic province in the store the database knows every label, relationship and
 * property that a question can ask about, and has nothing to warn of.
 */
class EveryStatementIT {

	private static final Pattern PARAMETER = Pattern.compile("\\$([a-z]\\w*)");

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	@Test
	void nothingToWarnOf(@TempDir Path directory) {
		new SyntheticProvince(new ProvinceShape(60, 200, Year.of(2017), Year.of(2021), 2014)).writeTo(directory);
		new Publisher(STORE.driver()).publish(ContentBatch.of(directory, "合成数据", Audience.PUBLIC, "test"),
				Progress.UNHEARD);
		new Releases(STORE.driver()).name("practice", 1, "练习", "Practice");
		knowWhatOnlyLaterBatchesBring();
		assertThat(questions()).isNotEmpty()
			.allSatisfy((statement) -> assertThat(warnings(statement)).as(statement.path()).isEmpty());
	}

	/** Names are known for good, even when the node that brought them is gone. */
	private static void knowWhatOnlyLaterBatchesBring() {
		try (Session session = STORE.driver().session()) {
			session.run("CREATE (change:Change {id: 'c', property: 'p', old: 'o', new: 'n', from: 'f', to: 't'}) "
					+ "CREATE (batch:Batch {id: 'b', undoes: 'u', withdrawnBy: 'w'}) "
					+ "CREATE (judgement:Judgement {id: 'j', number: 1, label: 'l', name: 'n', folded: 'n', subject: 's', "
					+ "verdict: 'v', who: 'w', at: datetime(), note: ''}) "
					+ "CREATE (withdrawal:Withdrawal {id: 'w', planned: false, before: 1, statedFirst: 1, reason: 'r', "
					+ "sheet: 's'}) CREATE (figure:Figure {restates: 'o'}) "
					+ "DELETE change, batch, judgement, withdrawal, figure")
				.consume();
			session
				.run("CREATE (book:ReceiptBook {year: 1, last: 1}) CREATE (receipt:Receipt {id: 'r', content: 'c', collection: 'k', "
						+ "at: datetime(), year: 1, number: 1}) CREATE (file:ReceivedFile {id: 'f', collection: 'k', arrival: 1, number: 1}) "
						+ "CREATE (submission:Submission {id: 's', collection: 'k', kind: 'k', years: [1], receipt: 'r', replacedBy: 'x', "
						+ "batch: 'b'}) DELETE book, receipt, file, submission")
				.consume();
			session.run("CREATE (document:PolicyDocument {id: 'd', en: 'e', characters: 1, hash: 'h'}) "
					+ "CREATE (section:Section {id: 's', number: 'n', ordinal: 1, start: 0, end: 1, hash: 'h'}) "
					+ "CREATE (clause:Clause {id: 'c', ordinal: 1, summary: 's', summaryEn: 's', start: 0, end: 1, hash: 'h', numbers: ['0:1']}) "
					+ "CREATE (target:Target {id: 't', number: 'n', kind: 'k', direction: 'd', deadlineInferred: true, sustained: true, "
					+ "population: 'p', populationEn: 'p', referenceRegion: 'r', rank: 1, start: 0, end: 1, hash: 'h', numbers: ['0:1']}) "
					+ "CREATE (measure:Measure {id: 'm', number: 'n', kind: 'k', zh: 'z', en: 'e', contribution: 'c', progress: 'p', deadline: 'd'}) "
					+ "CREATE (concept:PolicyConcept {id: 'p', kind: 'k', zh: 'z', en: 'e', tier: 't', note: 'n', noteEn: 'n', since: 1, until: 2}) "
					+ "CREATE (ambiguity:Ambiguity {id: 'a', number: 'n', reading: 'r', readingEn: 'r', alternative: 'a', alternativeEn: 'a'}) "
					+ "CREATE (body:Organisation {id: 'o', zh: 'z', en: 'e', kind: 'k'}) "
					+ "CREATE (document)-[:HAS_SECTION]->(section)-[:HAS_CLAUSE]->(clause)-[:CALLS_FOR]->(measure)-[:CONTRIBUTES_TO]->(target) "
					+ "CREATE (document)-[:CITES]->(document)-[:FOLLOWS]->(document)-[:ADDRESSED_TO]->(body)-[:HOSTED_BY]->(body) "
					+ "CREATE (clause)-[:INVOLVES]->(concept)-[:SUPPORTS]->(concept) CREATE (ambiguity)-[:CONCERNS]->(target) "
					+ "CREATE (measure)-[:RESPONSIBLE]->(body) DETACH DELETE document, section, clause, target, measure, concept, ambiguity, body")
				.consume();
		}
	}

	private static Stream<CypherStatement> questions() {
		Stream<CypherStatement> written = Stream
			.<CypherStatement[]>of(AccountStatement.values(), CheckStatement.values(), CompletenessStatement.values(),
					ConflictStatement.values(), EnterpriseStatement.values(), IndicatorStatement.values(),
					JudgementStatement.values(), LadderStatement.values(), ObservationStatement.values(),
					ParkStatement.values(), PolicyStatement.values(), ReconcileStatement.values(),
					RegionStatement.values(), ReleaseStatement.values(), SearchStatement.values(),
					SeriesStatement.values(), StateStatement.values(), SubmissionStatement.values(),
					TargetStatement.values(), ThresholdStatement.values(), FormStatement.values(),
					ExportStatement.values())
			.flatMap(Stream::of);
		return Stream.concat(written, RungRows.all());
	}

	private static List<String> warnings(CypherStatement statement) {
		Map<String, Object> parameters = new HashMap<>();
		PARAMETER.matcher(statement.text()).results().forEach((found) -> parameters.put(found.group(1), null));
		try (Session session = STORE.driver().session()) {
			return session.run("EXPLAIN " + statement.text(), parameters)
				.consume()
				.gqlStatusObjects()
				.stream()
				.filter(GqlNotification.class::isInstance)
				.map(GqlStatusObject::statusDescription)
				.toList();
		}
	}

}
