package parkgraph.rdf.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.rdf.iri.Addresses;

import static org.assertj.core.api.Assertions.assertThat;

class CodeTriplesTests {

	/** Which list holds the choices of which column of loaders' forms. */
	private static final Map<String, String> FORMS = Map.ofEntries(Map.entry("measures.csv progress", "progress"),
			Map.entry("parks.csv level", "park-level"), Map.entry("recognitions.csv kind", "recognition-kind"),
			Map.entry("names.csv kind", "name-kind"), Map.entry("region-changes.csv kind", "change-kind"),
			Map.entry("testing-centres.csv tier", "tier"), Map.entry("testing-centres.csv state", "operating-state"),
			Map.entry("talent-programmes.csv kind", "talent-kind"), Map.entry("platforms.csv kind", "platform-kind"),
			Map.entry("funding.csv kind", "funding-kind"), Map.entry("inspections.csv kind", "inspection-kind"),
			Map.entry("incidents.csv kind", "incident-kind"), Map.entry("incidents.csv state", "case-state"),
			Map.entry("credit-ratings.csv kind", "credit-kind"), Map.entry("standards.csv level", "standard-level"),
			Map.entry("standards.csv role", "participation-role"),
			Map.entry("enterprises.csv kind", "enterprise-kind"));

	private final CodeTriples codes = new CodeTriples(Addresses.DEFAULT, Vocabulary.at(Addresses.DEFAULT));

	@Test
	void everyChoiceOfAFormIsACode() {
		FORMS.forEach((form, scheme) -> {
			String[] column = form.split(" ");
			TableRow row = ShippedTable.rows(KindCatalogue.class, column[0])
				.stream()
				.filter((found) -> found.text("column").equals(column[1]))
				.findFirst()
				.orElseThrow();
			Set<String> choices = Arrays.stream(row.text("choices").split("\\|"))
				.map((choice) -> choice.substring(choice.indexOf('=') + 1))
				.collect(Collectors.toSet());
			assertThat(notations(scheme)).as(form).containsAll(choices);
		});
	}

	@Test
	void everyUnitOfIndicatorsIsACode() {
		assertThat(notations("unit"))
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(UnitKind.values()).map(UnitKind::code).toList());
	}

	@Test
	void naturesAreThoseOfTheGraphInLowerCase() {
		assertThat(notations("nature")).containsExactly("plan", "projected", "flash", "unstated", "annual", "verified",
				"census-revised");
	}

	@Test
	void noListIsEmptyAndNoCodeStandsTwice() {
		assertThat(CodeLists.shipped()).allSatisfy(
				(list) -> assertThat(list.codes()).isNotEmpty().extracting(Code::notation).doesNotHaveDuplicates());
		assertThat(CodeLists.shipped()).extracting(CodeList::scheme).doesNotHaveDuplicates();
	}

	@Test
	void everyCodeOfTheTableBelongsToAList() {
		Set<String> schemes = CodeLists.shipped().stream().map(CodeList::scheme).collect(Collectors.toSet());

		assertThat(ShippedTable.rows(CodeLists.class, "codes.csv")).extracting((row) -> row.text("scheme"))
			.isSubsetOf(schemes);
	}

	@Test
	void everythingHasALabelInBothLanguagesAndConceptsAScheme() {
		Graph graph = graph(this.codes.shipped());
		graph.find(null, RDF.type.asNode(), null).forEachRemaining((typed) -> {
			List<String> languages = new ArrayList<>();
			graph.find(typed.getSubject(), RDFS.label.asNode(), null)
				.forEachRemaining((label) -> languages.add(label.getObject().getLiteralLanguage()));
			assertThat(languages).as(typed.getSubject().toString()).containsExactlyInAnyOrder("zh", "en");
		});
		graph.find(null, RDF.type.asNode(), SKOS.Concept.asNode())
			.forEachRemaining(
					(typed) -> assertThat(graph.contains(typed.getSubject(), SKOS.inScheme.asNode(), null)).isTrue());
	}

	@Test
	void aPeriodKnowsItsDays() {
		assertThat(graph(this.codes.period(Period.parse("2021-Q3*"))).toString()).contains("2021年三季度", "2021-07-01",
				"2021-09-30", "https://parkgraph.example/code/period/2021-Q3%2A");
	}

	@Test
	void whatBeginsNobodyKnowsWhenHasOnlyALastDay() {
		Graph graph = graph(this.codes.period(Period.parse("../1999")));

		assertThat(graph.contains(null, NodeFactory.createURI("https://parkgraph.example/def/firstDay"), null))
			.isFalse();
		assertThat(graph.contains(null, NodeFactory.createURI("https://parkgraph.example/def/lastDay"), null)).isTrue();
	}

	@Test
	void aScopeSaysItsPartsInWordsAndCodes() {
		Graph graph = graph(this.codes
			.scope(Scope.parse("units:four-above;area:part/麓谷园区;place:operating;regime:torch;without:攀煤,攀钢")));

		assertThat(
				graph.find(null, RDFS.label.asNode(), null).mapWith((triple) -> triple.getObject().toString()).toList())
			.containsExactlyInAnyOrder("\"四上企业；部分区域：麓谷园区；按经营地；火炬统计；不含：攀煤、攀钢\"@zh",
					"\"the four kinds of units above the statistical threshold; a part of the park: 麓谷园区; "
							+ "by place of operation; Torch statistics; without: 攀煤、攀钢\"@en");
		assertThat(graph.find(null, NodeFactory.createURI("https://parkgraph.example/def/partUnits"), null)
			.mapWith((triple) -> triple.getObject().getURI())
			.toList()).containsExactly("https://parkgraph.example/code/scope-units/four-above");
	}

	private static List<String> notations(String scheme) {
		return CodeLists.shipped()
			.stream()
			.filter((list) -> list.scheme().equals(scheme))
			.flatMap((list) -> list.codes().stream())
			.map(Code::notation)
			.toList();
	}

	private static Graph graph(List<Triple> triples) {
		Graph graph = GraphFactory.createDefaultGraph();
		GraphUtil.add(graph, triples);
		return graph;
	}

}
