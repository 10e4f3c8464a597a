package parkgraph.rdf.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * One term of the vocabulary.
 *
 * @param name its local name, such as IndustrialPark
 * @param kind class or property
 * @param label what it is called
 * @param definition what it means
 * @param topic local name of the topic it is listed under; absent for annotations
 * @param above addresses of the classes or properties it is narrower than, in order
 * @param domain address of the class that has the property; absent when several have it
 * @param range address of what the property's values are; absent when it is not fixed
 * @param clauses addresses of the clauses it comes from, in order
 */
public record Term(String name, TermKind kind, Wording label, Wording definition, @Nullable String topic,
		List<String> above, @Nullable String domain, @Nullable String range, List<String> clauses) {

	public Term {
		above = List.copyOf(above);
		clauses = List.copyOf(clauses);
	}

}
