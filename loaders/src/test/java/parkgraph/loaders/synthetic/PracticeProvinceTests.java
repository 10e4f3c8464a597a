package parkgraph.loaders.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The province to practise on, read the way every batch is read.
 */
class PracticeProvinceTests {

	private static final Set<String> OWN_FILES = Set.of("parks.csv", "park_aliases.csv", "park_revenue.csv",
			"zone_revenue_series.csv", "province_park_counts.csv", "quality_indicators.csv", "containing_areas.csv",
			"enterprises_in_parks.csv", "enterprise_revenue.csv", "testing_centers.csv", "talent_programmes.csv",
			"key_parks_51025.csv", "quality_awards.csv", "quality_assessment_results.csv", "completeness.csv",
			"parks_elsewhere.csv", "synthetic_policy_documents.csv", "synthetic_policy_short_names.csv",
			"synthetic_policy_successions.csv", "synthetic_policy_targets.csv");

	private static final Set<String> labels = new TreeSet<>();

	private static final Set<String> relationships = new TreeSet<>();

	private static final List<Stated> statements = new ArrayList<>();

	private static final List<Finding> findings = new ArrayList<>();

	private static final List<String> wrongCodes = new ArrayList<>();

	@BeforeAll
	static void read(@TempDir Path directory) throws IOException {
		PracticeProvince.in(directory).read(PracticeProvinceTests::take);
		try (CsvTable table = new CsvTable(PlantedErrors.FILE,
				Files.newInputStream(directory.resolve(PlantedErrors.FILE)))) {
			for (TableRow row = table.next(); row != null; row = table.next()) {
				if (row.print("kind").equals(PlantedKind.WRONG_CODE.name())) {
					wrongCodes.add(row.print("file") + "/" + row.print("row") + "/" + row.print("column") + "/1");
				}
			}
		}
	}

	private static void take(BatchItem item) {
		if (item instanceof Thing thing) {
			labels.add(thing.ref().label());
		}
		else if (item instanceof Link link) {
			relationships.add(link.type());
		}
		else if (item instanceof Stated stated) {
			statements.add(stated);
		}
		else if (item instanceof Finding finding && OWN_FILES.contains(finding.origin().file())) {
			findings.add(finding);
		}
	}

	@Test
	void hasEveryLabelThatComesFromFiles() {
		assertThat(labels).containsExactlyInAnyOrder(Labels.REGION, Labels.PARK, Labels.AGGREGATE, Labels.POPULATION,
				Labels.ENTERPRISE, Labels.OPERATION, Labels.INDUSTRY, Labels.TESTING_CENTRE, Labels.TALENT_PROGRAMME,
				Labels.ORGANISATION, Labels.POLICY_DOCUMENT, Labels.SECTION, Labels.CLAUSE, Labels.POLICY_CONCEPT,
				Labels.MEASURE, Labels.AMBIGUITY, Labels.LADDER, Labels.TARGET, Labels.INDICATOR, Labels.NAME,
				Labels.CHANGE_EVENT, Labels.RECOGNITION, Labels.ASSESSMENT, Labels.COMPLETENESS, Labels.SOURCE);
	}

	/** HAS and HINTED_BY come with the statements, these others only with workbooks. */
	@Test
	void hasEveryRelationshipThatComesFromFiles() {
		Set<String> expected = new TreeSet<>(Relationships.ALL);
		expected.removeAll(Set.of(Relationships.HAS, Relationships.HINTED_BY));
		expected.removeAll(
				Set.of(Relationships.APPLIES_TO, Relationships.FUNDS, Relationships.RATES, Relationships.INSPECTS));
		assertThat(relationships).isEqualTo(expected);
		assertThat(statements).anySatisfy((stated) -> assertThat(stated.hintFor()).isNotNull());
	}

	@Test
	void isReadWholeButForAHandfulOfRows() {
		assertThat(findings).filteredOn((finding) -> finding.outcome() != Finding.Outcome.NOTE).hasSizeLessThan(10);
		assertThat(wrongCodes).hasSize(3);
		assertThat(findings).filteredOn((finding) -> finding.outcome() == Finding.Outcome.REFUSED)
			.extracting((finding) -> finding.origin().key())
			.isEqualTo(wrongCodes);
	}

	@Test
	void theBoundariesAreReadToTheYuan() {
		assertThat(statements).filteredOn((stated) -> stated.subject().key().equals("SYN002"))
			.filteredOn((stated) -> stated.indicator().equals("operating-revenue") && stated.counting())
			.filteredOn((stated) -> Integer.valueOf(2020).equals(stated.year()))
			.extracting(Stated::bounds)
			.containsExactly(Bounds.point(50_000_000_001L));
	}

	@Test
	void showsEveryNatureAFileCanState() {
		assertThat(statements).extracting(Stated::nature)
			.contains(Nature.PLAN, Nature.PROJECTED, Nature.FLASH, Nature.UNSTATED, Nature.ANNUAL);
	}

	@Test
	void isWrittenOnce(@TempDir Path directory) throws IOException {
		PracticeProvince.in(directory);
		Path parks = directory.resolve("parks.csv");
		Files.writeString(parks, "park_id,name,aliases,level,type,province,source\n");
		BatchReader again = PracticeProvince.in(directory);
		assertThat(again.header().files()).filteredOn((file) -> file.name().equals("parks.csv"))
			.singleElement()
			.satisfies((file) -> assertThat(file.rows()).isZero());
	}

	@Test
	void isWrittenAgainAfterATryThatWasCutShort(@TempDir Path directory) throws IOException {
		Files.writeString(directory.resolve("parks.csv"), "park_id,na");
		assertThat(PracticeProvince.in(directory).header().files())
			.filteredOn((file) -> file.name().equals("parks.csv"))
			.singleElement()
			.satisfies((file) -> assertThat(file.rows()).isEqualTo(145));
	}

}
