package parkgraph.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

import parkgraph.benchmarks.Comparison.Better;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.rdf.cube.CubeCheck;
import parkgraph.rdf.cube.DataStructures;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.shape.Shapes;
import parkgraph.rdf.vocabulary.CodeTriples;
import parkgraph.rdf.vocabulary.Vocabulary;

/**
 * How long the integrity constraints and the shapes take over many figures.
 */
final class RdfChecks implements Benchmark {

	private static final Duration BUDGET = Duration.ofSeconds(10);

	private static final int YEARS = 20;

	private static final int FIRST_YEAR = 2001;

	private static final Addresses ADDRESSES = Addresses.DEFAULT;

	@Override
	public List<Comparison> run(Scale scale, Path directory) {
		JenaSystem.init();
		Graph graph = figures(scale.figuresChecked());
		Shapes shapes = Shapes.at(ADDRESSES);
		Duration cube = Duration.ZERO;
		Duration shape = Duration.ZERO;
		for (int round = 1; round <= scale.rounds(); round++) {
			cube = Turns.time(() -> mustHold(CubeCheck.check(graph).conforms()));
			shape = Turns.time(() -> mustHold(shapes.check(graph).isEmpty()));
		}
		return List.of(compared("all integrity constraints over %,d figures", scale.figuresChecked(), cube),
				compared("the shapes over %,d figures", scale.figuresChecked(), shape));
	}

	private static Comparison compared(String what, int figures, Duration measured) {
		return new Comparison(String.format(Locale.ROOT, what, figures), Turns.millis(measured), Turns.millis(BUDGET),
				(double) measured.toNanos() / BUDGET.toNanos(), 1, Better.SMALLER);
	}

	private static void mustHold(boolean held) {
		if (!held) {
			throw new IllegalStateException("The figures made for the measurement do not keep to what is checked");
		}
	}

	private static Graph figures(int count) {
		Vocabulary vocabulary = Vocabulary.at(ADDRESSES);
		CodeTriples codes = new CodeTriples(ADDRESSES, vocabulary);
		Graph graph = GraphFactory.createDefaultGraph();
		GraphUtil.add(graph, DataStructures.triples(ADDRESSES, vocabulary));
		GraphUtil.add(graph, codes.shipped());
		GraphUtil.add(graph, codes.scope(Scope.UNSTATED));
		for (int year = 0; year < YEARS; year++) {
			GraphUtil.add(graph, codes.period(Period.parse(String.valueOf(FIRST_YEAR + year))));
		}
		StringBuilder turtle = new StringBuilder();
		for (int at = 0; at < count; at++) {
			turtle.append(figure("P%06d".formatted(at / YEARS), FIRST_YEAR + at % YEARS, at));
		}
		GraphUtil.addInto(graph, RDFParser.fromString(turtle.toString(), Lang.TURTLE).toGraph());
		return graph;
	}

	private static String figure(String park, int year, int value) {
		return """
				<%1$s> a <http://purl.org/linked-data/cube#Observation> , <%2$s> ;
				 <http://purl.org/linked-data/cube#dataSet> <%3$s> ; <%4$s> <%5$s> ; <%6$s> <%7$s> ; <%8$s> <%9$s> ;
				 <%10$s> <%11$s> ; <%12$s> <%13$s> ; <%14$s> <%15$s> ; <%16$s> <%17$s> ; <%18$s> %19$d.0 ;
				 <http://www.w3.org/ns/prov#wasDerivedFrom> <%20$s> .
				""".formatted(
				ADDRESSES.figure("Park", park, "operating-revenue", String.valueOf(year), "unstated", false),
				ADDRESSES.term("Figure"), ADDRESSES.set("figures"), ADDRESSES.term("refSubject"),
				ADDRESSES.thing("Park", park), ADDRESSES.term("indicator"),
				ADDRESSES.code("indicator", "operating-revenue"), ADDRESSES.term("scope"),
				ADDRESSES.code("scope", "unstated"), ADDRESSES.term("refPeriod"),
				ADDRESSES.code("period", String.valueOf(year)), ADDRESSES.term("natureClass"),
				ADDRESSES.code("nature-class", "actual"), ADDRESSES.term("nature"), ADDRESSES.code("nature", "annual"),
				DataStructures.UNIT_MEASURE, ADDRESSES.code("unit", "yuan"), ADDRESSES.term("obsValue"), value,
				ADDRESSES.thing("Observation", "b/f/%d/1".formatted(value)));
	}

}
