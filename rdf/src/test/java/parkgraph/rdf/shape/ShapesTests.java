package parkgraph.rdf.shape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class ShapesTests {

	private static final String NAMESPACE = Addresses.DEFAULT.vocabulary() + "shape/";

	private final Shapes shapes = Shapes.at(Addresses.DEFAULT);

	@Test
	void oneOfEverythingKeepsToTheShapes() {
		assertThat(this.shapes.check(things())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultGivesExactlyItsMessage(String constraint, String taken, String put) {
		assertThat(this.shapes.check(broken(taken, put))).isNotEmpty().allSatisfy((finding) -> {
			assertThat(finding.constraint()).isEqualTo(NAMESPACE + constraint);
			assertThat(finding.asked().zh()).isEqualTo(message(constraint, "zh"));
			assertThat(finding.asked().en()).isEqualTo(message(constraint, "en"));
		});
	}

	@ParameterizedTest
	@MethodSource("faults")
	void noMessageOfAReportLacksItsLanguage(String constraint, String taken, String put) {
		Graph report = ShaclValidator.get().validate(this.shapes.graph(), broken(taken, put)).getGraph();

		assertThat(report.find(Node.ANY, SHACL.resultMessage, Node.ANY)
			.mapWith(Triple::getObject)
			.mapWith(Node::getLiteralLanguage)
			.toList()).isNotEmpty().allMatch(Set.of("zh", "en")::contains);
	}

	@Test
	void everyConstraintHasAFaultOfItsOwn() {
		Set<String> constraints = this.shapes.graph()
			.find(Node.ANY, SHACL.message, Node.ANY)
			.mapWith((triple) -> triple.getSubject().getURI().substring(NAMESPACE.length()))
			.toSet();

		assertThat(faults().map((fault) -> fault[0]).collect(Collectors.toList()))
			.containsExactlyInAnyOrderElementsOf(constraints);
	}

	@Test
	void everyPropertyShapeHasAMessage() {
		this.shapes.graph()
			.find(Node.ANY, SHACL.property, Node.ANY)
			.mapWith(Triple::getObject)
			.forEach((property) -> assertThat(this.shapes.graph().find(property, SHACL.message, Node.ANY).toList())
				.as(property.toString())
				.hasSize(2));
	}

	@Test
	void everyTermOfOursItSpeaksOfIsDeclared() {
		Vocabulary vocabulary = Vocabulary.at(Addresses.DEFAULT);
		Stream.of(SHACL.path, SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.lessThanOrEquals)
			.flatMap((link) -> this.shapes.graph()
				.find(Node.ANY, link, Node.ANY)
				.mapWith(Triple::getObject)
				.toList()
				.stream())
			.filter(Node::isURI)
			.map(Node::getURI)
			.filter((address) -> address.startsWith(Addresses.DEFAULT.vocabulary()))
			.forEach(
					(address) -> assertThat(vocabulary.find(address.substring(Addresses.DEFAULT.vocabulary().length())))
						.as(address)
						.isPresent());
	}

	@Test
	void saysWhereAndWhatWasFound() {
		Graph graph = broken(":funding pg:amount 5.0 .", ":funding pg:amount -0.01 .");

		assertThat(this.shapes.check(graph)).containsExactly(new ShapeFinding(NAMESPACE + "Funding-amount",
				"http://example.org/funding", "\"-0.01\"^^xsd:decimal", new Wording("金额至多一个，为不小于0的十进制数，以元计。",
						"An amount is a decimal number of yuan from 0, and there is at most one.")));
	}

	static Stream<String[]> faults() {
		return Arrays.stream(resource("faults.txt").split("\n"))
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> Arrays.stream(line.split("\\|", 3)).map(String::strip).toArray(String[]::new));
	}

	private String message(String constraint, String language) {
		List<String> messages = this.shapes.graph()
			.find(NodeFactory.createURI(NAMESPACE + constraint), SHACL.message, Node.ANY)
			.mapWith(Triple::getObject)
			.filterKeep((message) -> message.getLiteralLanguage().equals(language))
			.mapWith(Node::getLiteralLexicalForm)
			.toList();
		assertThat(messages).hasSize(1);
		return messages.get(0);
	}

	private static Graph broken(String taken, String put) {
		Graph graph = things();
		GraphUtil.deleteFrom(graph, turtle(taken));
		GraphUtil.addInto(graph, turtle(put));
		return graph;
	}

	private static Graph turtle(String triples) {
		return parse(prefixes() + triples);
	}

	private static String prefixes() {
		return resource("things.ttl").lines()
			.filter((line) -> line.startsWith("@prefix"))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private static Graph things() {
		return parse(resource("things.ttl"));
	}

	private static Graph parse(String turtle) {
		return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
	}

	private static String resource(String name) {
		try (InputStream in = ShapesTests.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
