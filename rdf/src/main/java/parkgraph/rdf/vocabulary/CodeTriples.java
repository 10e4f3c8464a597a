package parkgraph.rdf.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;

/**
 * Codes as SKOS. The closed lists are written whole; periods and scopes have no end, so
 * each is written when something speaks of it.
 */
public final class CodeTriples {

	private final Addresses addresses;

	private final Vocabulary vocabulary;

	/**
	 * Codes under a vocabulary's addresses.
	 * @param addresses where they have their addresses
	 * @param vocabulary the terms they are described with
	 */
	public CodeTriples(Addresses addresses, Vocabulary vocabulary) {
		JenaSystem.init();
		this.addresses = addresses;
		this.vocabulary = vocabulary;
	}

	/** All closed lists, the classifications of industries without their classes. */
	public List<Triple> shipped() {
		Model model = ModelFactory.createDefaultModel();
		CodeLists.shipped().forEach((list) -> add(model, list));
		Indicators.shipped().all().forEach((indicator) -> describe(model, indicator));
		open(model, "period", new Wording("时期", "Periods"));
		open(model, "scope", new Wording("口径", "Scopes"));
		open(model, "statement", new Wording("陈述", "Statements"));
		open(model, "policy-concept", new Wording("政策概念", "Policy concepts"));
		Classifications.add(model, this.addresses);
		return triples(model);
	}

	/** One period: its names, its first and its last day. */
	public List<Triple> period(Period period) {
		Model model = ModelFactory.createDefaultModel();
		Resource code = concept(model, "period", period.code(), new Wording(period.zh(), period.en()));
		code.addProperty(RDF.type, model.createResource(this.vocabulary.iri("Period")));
		period.firstDay()
			.ifPresent((day) -> code.addProperty(model.createProperty(this.vocabulary.iri("firstDay")), day.toString(),
					XSDDatatype.XSDdate));
		code.addProperty(model.createProperty(this.vocabulary.iri("lastDay")), period.lastDay().toString(),
				XSDDatatype.XSDdate);
		return triples(model);
	}

	/** One scope: its names and the codes of its parts. */
	public List<Triple> scope(Scope scope) {
		Model model = ModelFactory.createDefaultModel();
		Resource code = concept(model, "scope", scope.code(), ScopeWords.of(scope));
		code.addProperty(RDF.type, model.createResource(this.vocabulary.iri("Scope")));
		BiConsumer<String, Resource> part = (term, value) -> code
			.addProperty(model.createProperty(this.vocabulary.iri(term)), value);
		BiConsumer<String, String> text = (term, value) -> code
			.addProperty(model.createProperty(this.vocabulary.iri(term)), value, "zh");
		if (scope.units() != null) {
			part.accept("partUnits", code(model, "scope-units", scope.units().code()));
		}
		if (scope.area() != null) {
			part.accept("partArea", code(model, "scope-area", scope.area().extent().code()));
			ifThere(scope.area().name(), "areaName", text);
		}
		if (scope.place() != null) {
			part.accept("partPlace", code(model, "scope-place", scope.place().code()));
		}
		if (scope.regime() != null) {
			part.accept("partRegime", code(model, "scope-regime", scope.regime().kind().code()));
			ifThere(scope.regime().name(), "regimeName", text);
		}
		ifThere(scope.parks(), "parksPrinted", text);
		ifThere(scope.industry(), "industryPrinted", text);
		scope.without().forEach((left) -> text.accept("withoutPrinted", left));
		return triples(model);
	}

	private static void ifThere(@Nullable String value, String term, BiConsumer<String, String> sink) {
		if (value != null) {
			sink.accept(term, value);
		}
	}

	private void add(Model model, CodeList list) {
		Resource scheme = scheme(model, list.scheme(), list.name());
		for (Code code : list.codes()) {
			Resource concept = concept(model, list.scheme(), code.notation(), code.label());
			concept.addProperty(SKOS.topConceptOf, scheme);
			scheme.addProperty(SKOS.hasTopConcept, concept);
			Wording definition = code.definition();
			if (definition != null) {
				concept.addProperty(SKOS.definition, definition.zh(), "zh")
					.addProperty(SKOS.definition, definition.en(), "en");
			}
			code.sameAs().forEach((same) -> concept.addProperty(SKOS.exactMatch, model.createResource(same)));
		}
	}

	private void describe(Model model, Indicator indicator) {
		Resource concept = code(model, "indicator", indicator.code());
		concept.addProperty(RDF.type, model.createResource(this.vocabulary.iri("Indicator")))
			.addProperty(model.createProperty(this.vocabulary.iri("unit")),
					code(model, "unit", indicator.unit().kind().code()))
			.addProperty(model.createProperty(this.vocabulary.iri("direction")),
					code(model, "direction", indicator.direction().code()))
			.addLiteral(model.createProperty(this.vocabulary.iri("decimals")),
					model.createTypedLiteral(String.valueOf(indicator.unit().decimals()), XSDDatatype.XSDinteger));
		if (indicator.growthOf() != null) {
			concept.addProperty(model.createProperty(this.vocabulary.iri("growthOf")),
					code(model, "indicator", indicator.growthOf()));
		}
	}

	private void open(Model model, String name, Wording label) {
		scheme(model, name, label);
	}

	private Resource scheme(Model model, String name, Wording label) {
		return labelled(model.createResource(this.addresses.scheme(name), SKOS.ConceptScheme), label);
	}

	private Resource concept(Model model, String scheme, String notation, Wording label) {
		return labelled(code(model, scheme, notation), label).addProperty(RDF.type, SKOS.Concept)
			.addProperty(SKOS.notation, notation)
			.addProperty(SKOS.inScheme, model.createResource(this.addresses.scheme(scheme)));
	}

	private Resource code(Model model, String scheme, String notation) {
		return model.createResource(this.addresses.code(scheme, notation));
	}

	static Resource labelled(Resource resource, Wording label) {
		for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			Node text = NodeFactory.createLiteralLang(label.in(locale), locale.getLanguage());
			resource.addProperty(RDFS.label, resource.getModel().asRDFNode(text))
				.addProperty(SKOS.prefLabel, resource.getModel().asRDFNode(text));
		}
		return resource;
	}

	private static List<Triple> triples(Model model) {
		return model.getGraph().find().toList();
	}

}
