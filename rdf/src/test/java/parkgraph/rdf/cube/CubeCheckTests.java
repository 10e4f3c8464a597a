package parkgraph.rdf.cube;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.vocabulary.CodeTriples;
import parkgraph.rdf.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class CubeCheckTests {

	private static final String PREFIXES = """
			@prefix : <http://example.org/> .
			@prefix qb: <http://purl.org/linked-data/cube#> .
			@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			""";

	@Test
	void cubesThatKeepEverythingConform() {
		CubeReport report = CubeCheck.check(cubes());

		assertThat(report.findings()).isEmpty();
		assertThat(report.conforms()).isTrue();
		assertThat(report.observations()).isEqualTo(4);
	}

	@ParameterizedTest
	@EnumSource
	void findsTheFaultThatWasPutInAndNothingElse(CubeConstraint constraint) {
		String[] fault = fault(constraint);
		Graph graph = cubes();
		GraphUtil.deleteFrom(graph, turtle(fault[1]));
		GraphUtil.addInto(graph, turtle(fault[2]));

		assertThat(CubeCheck.check(graph).counts()).containsOnlyKeys(constraint);
	}

	@Test
	void saysWhereWhatAndWhatWasAskedFor() {
		Graph graph = cubes();
		GraphUtil.deleteFrom(graph, turtle(":o2 :year :2020 ."));

		assertThat(CubeCheck.check(graph).findings()).extracting(CubeFinding::message)
			.containsExactly(new Wording("IC-11（观测给出每个维度）：http://example.org/o2：没有 http://example.org/year。",
					"IC-11 (an observation gives every dimension): http://example.org/o2: "
							+ "it does not give http://example.org/year."));
	}

	@Test
	void countsAllFaultsButKeepsTheFirst() {
		Graph graph = cubes();
		for (int i = 0; i < 25; i++) {
			GraphUtil.addInto(graph, turtle(":x%d a qb:Observation .".formatted(i)));
		}
		CubeReport report = CubeCheck.check(graph);

		assertThat(report.counts()).containsEntry(CubeConstraint.UNIQUE_DATA_SET, 25L);
		assertThat(report.findings()).hasSize(20);
	}

	@Test
	void ourOwnCubesConform() {
		assertThat(CubeCheck.check(own("")).findings()).isEmpty();
	}

	@Test
	void aFigureTwiceIsFoundInOurOwnCubes() {
		String twice = """
				<https://parkgraph.example/id/figure/twice> a qb:Observation ;
				    qb:dataSet <https://parkgraph.example/set/figures> ;
				    pg:refSubject <https://parkgraph.example/id/park/SCP001> ;
				    pg:indicator <https://parkgraph.example/code/indicator/operating-revenue> ;
				    pg:scope <https://parkgraph.example/code/scope/unstated> ;
				    pg:refPeriod <https://parkgraph.example/code/period/2021> ;
				    pg:natureClass <https://parkgraph.example/code/nature-class/actual> ;
				    pg:nature <https://parkgraph.example/code/nature/annual> ;
				    unit:unitMeasure <https://parkgraph.example/code/unit/yuan> ;
				    pg:obsValue 50000000001 .
				""";
		assertThat(CubeCheck.check(own(twice)).counts()).containsOnlyKeys(CubeConstraint.NO_DUPLICATES);
	}

	private static Graph own(String more) {
		Addresses addresses = Addresses.DEFAULT;
		Vocabulary vocabulary = Vocabulary.at(addresses);
		CodeTriples codes = new CodeTriples(addresses, vocabulary);
		Graph graph = parse(resource("own.ttl") + more);
		GraphUtil.add(graph, DataStructures.triples(addresses, vocabulary));
		GraphUtil.add(graph, codes.shipped());
		GraphUtil.add(graph, codes.period(Period.parse("2021")));
		GraphUtil.add(graph, codes.scope(Scope.UNSTATED));
		return graph;
	}

	private static String[] fault(CubeConstraint constraint) {
		List<String> faults = Arrays.stream(resource("faults.txt").split("\n"))
			.filter((line) -> line.startsWith(constraint.id() + " "))
			.toList();
		assertThat(faults).hasSize(1);
		return faults.get(0).split("\\|", 3);
	}

	private static Graph cubes() {
		return parse(resource("cubes.ttl"));
	}

	private static Graph turtle(String triples) {
		return parse(PREFIXES + triples);
	}

	private static Graph parse(String turtle) {
		Model model = RDFParser.fromString(turtle, Lang.TURTLE).toModel();
		return model.getGraph();
	}

	private static String resource(String name) {
		try (InputStream in = CubeCheckTests.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
