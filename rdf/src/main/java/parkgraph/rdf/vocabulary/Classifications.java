package parkgraph.rdf.vocabulary;

import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SKOS;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.iri.Addresses;

/**
 * The classifications of industries: their schemes, their levels and what joins the older
 * to the newer. The classes themselves are data, which the export adds.
 */
final class Classifications {

	private static final String XKOS = "http://rdf-vocabulary.ddialliance.org/xkos#";

	private static final Property DEPTH = xkos("depth");

	private static final Property NUMBER_OF_LEVELS = xkos("numberOfLevels");

	private static final Property ORGANIZED_BY = xkos("organizedBy");

	private static final Property COMPARES = xkos("compares");

	private static final List<Level> LEVELS = List.of(new Level("section", new Wording("门类", "section")),
			new Level("division", new Wording("大类", "division")), new Level("group", new Wording("中类", "group")),
			new Level("class", new Wording("小类", "class")));

	private Classifications() {
	}

	static void add(Model model, Addresses addresses) {
		Resource newer = classification(model, addresses, "gbt4754-2017",
				new Wording("国民经济行业分类（GB/T 4754-2017）", "Industrial classification, GB/T 4754-2017"));
		Resource older = classification(model, addresses, "gbt4754-2011",
				new Wording("国民经济行业分类（GB/T 4754-2011）", "Industrial classification, GB/T 4754-2011"));
		CodeTriples.labelled(model.createResource(addresses.scheme("printed-industry"), SKOS.ConceptScheme),
				new Wording("文件印出的产业名称", "Industries as printed"));
		CodeTriples
			.labelled(model.createResource(addresses.scheme("gbt4754-2011-2017"), type(model, "Correspondence")),
					new Wording("2011版与2017版行业分类的对应", "Correspondence of the classifications of 2011 and 2017"))
			.addProperty(COMPARES, older)
			.addProperty(COMPARES, newer);
	}

	private static Resource classification(Model model, Addresses addresses, String scheme, Wording name) {
		Resource classification = CodeTriples
			.labelled(model.createResource(addresses.scheme(scheme), SKOS.ConceptScheme), name)
			.addProperty(NUMBER_OF_LEVELS, String.valueOf(LEVELS.size()), XSDDatatype.XSDinteger);
		for (int depth = 1; depth <= LEVELS.size(); depth++) {
			Level level = LEVELS.get(depth - 1);
			CodeTriples
				.labelled(model.createResource(addresses.code(scheme, "level/" + level.code),
						type(model, "ClassificationLevel")), level.name)
				.addProperty(DEPTH, String.valueOf(depth), XSDDatatype.XSDinteger)
				.addProperty(ORGANIZED_BY, classification);
		}
		return classification;
	}

	private static Resource type(Model model, String name) {
		return model.createResource(XKOS + name);
	}

	private static Property xkos(String name) {
		return ResourceFactory.createProperty(XKOS, name);
	}

	private record Level(String code, Wording name) {
	}

}
