package parkgraph.rdf.export;

import java.util.Locale;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

import parkgraph.rdf.mapping.Literals;
import parkgraph.rdf.mapping.Mapping;
import parkgraph.rdf.mapping.Places;
import parkgraph.rdf.mapping.Terms;

/**
 * Writes what every observation of the data cube has, always in full.
 */
final class CubeWriter {

	private static final String OBSERVATION = "Observation";

	private final Mapping mapping;

	private final Terms terms;

	private final Places places;

	private final Measures measures;

	private final OrderedQuads quads;

	CubeWriter(Mapping mapping, Terms terms, Places places, Measures measures, OrderedQuads quads) {
		this.mapping = mapping;
		this.terms = terms;
		this.places = places;
		this.measures = measures;
		this.quads = quads;
	}

	/** The dimensions and the unit of an observation of a data set. */
	void dimensions(Node graph, Node observation, Observed observed, String set) {
		add(graph, observation, "rdf:type", this.terms.node("qb:Observation"));
		add(graph, observation, "qb:dataSet", NodeFactory.createURI(this.places.addresses().set(set)));
		add(graph, observation, term("subject"), this.places.thing(observed.subjectLabel(), observed.subject()));
		add(graph, observation, term("indicator"), this.places.code("indicator", observed.indicator()));
		add(graph, observation, term("scope"), this.places.code("scope", observed.scope()));
		add(graph, observation, term("period"), this.places.period(observed.period()));
		add(graph, observation, "pg:natureClass",
				this.places.code("nature-class", observed.isPlan() ? "plan" : "actual"));
		add(graph, observation, "sdmx-attribute:unitMeasure",
				this.places.code("unit", this.measures.unit(observed.indicator())));
		add(graph, observation, term("nature"), code("nature", observed.nature()));
	}

	/** One end of what is known, or the point it is. */
	void bound(Node graph, Node observation, Observed observed, String kind, long steps) {
		add(graph, observation, "pg:boundKind", this.places.code("bound-kind", kind));
		add(graph, observation, "pg:boundValue", value(observed, steps));
	}

	/** How sure it is, what was printed and where. */
	void attributes(Node graph, Node node, Observed observed) {
		add(graph, node, term("trust"), code("trust", observed.row().get("trust").asString()));
		add(graph, node, term("approximate"), Literals.bool(observed.row().get("approximate").asBoolean()));
		add(graph, node, term("precision"), value(observed, observed.row().get("precision").asLong(0)));
		add(graph, node, term("printed"), Literals.zh(observed.row().get("printed").asString()));
		add(graph, node, term("source"), this.places.thing("Source", observed.row().get("source").asString()));
		@Nullable String published = observed.text("publishedOn");
		if (published != null) {
			add(graph, node, term("publishedOn"), Literals.date(published));
		}
	}

	Node value(Observed observed, long steps) {
		return Literals.steps(steps, this.measures.decimals(observed.indicator()));
	}

	/** A text in Chinese, if there is one. */
	void printed(Node graph, Node node, String property, Observed observed) {
		@Nullable String text = observed.text(property);
		if (text != null && !text.isEmpty()) {
			add(graph, node, term(property), Literals.zh(text));
		}
	}

	void add(Node graph, Node subject, String term, Node object) {
		this.quads.add(graph, subject, this.terms.node(term), object);
	}

	Node node(String term) {
		return this.terms.node(term);
	}

	/** The term of a property of an observation. */
	String term(String property) {
		return this.mapping.term(OBSERVATION, property);
	}

	private Node code(String scheme, String constant) {
		return this.places.code(scheme, constant.toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
