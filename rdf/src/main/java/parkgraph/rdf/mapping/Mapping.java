package parkgraph.rdf.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.mapping.MappingRow.Kind;

/**
 * The one table that says what every label, property and relationship type of the graph
 * is in RDF.
 */
public final class Mapping {

	private static final String ALL = "*";

	private static final Wording LABEL = new Wording("标签", "label");

	private static final Wording PROPERTY = new Wording("属性", "property");

	private static final Wording RELATION = new Wording("关系", "relationship type");

	private final Map<String, List<MappingRow>> rows;

	private Mapping(List<MappingRow> rows) {
		this.rows = rows.stream()
			.collect(Collectors.groupingBy(MappingRow::graphName, LinkedHashMap::new, Collectors.toList()));
	}

	/** The table that is part of the program. */
	public static Mapping shipped() {
		return new Mapping(ShippedTable.rows(Mapping.class, "mapping.csv").stream().map(MappingRow::read).toList());
	}

	/** All lines, in the order of the table. */
	public Stream<MappingRow> rows() {
		return this.rows.values().stream().flatMap(List::stream);
	}

	/**
	 * The classes of a label; more than one when it belongs to an outside class too.
	 * @throws UnmappedException if the table does not know the label
	 */
	public List<MappingRow> label(String label) {
		List<MappingRow> found = this.rows.get(label);
		if (found == null) {
			throw new UnmappedException(LABEL, label);
		}
		return found;
	}

	/**
	 * The lines of a property of a label.
	 * @throws UnmappedException if the table knows it neither for this label nor for all
	 */
	public List<MappingRow> property(String label, String name) {
		List<MappingRow> found = this.rows.getOrDefault(label + "." + name, this.rows.get(ALL + "." + name));
		if (found == null) {
			throw new UnmappedException(PROPERTY, label + "." + name);
		}
		return found;
	}

	/**
	 * The lines of a relationship type that leaves a label.
	 * @throws UnmappedException if the table does not know it
	 */
	public List<MappingRow> relation(String label, String type) {
		List<MappingRow> found = this.rows.get("(%s)-[%s]".formatted(label, type));
		if (found == null) {
			throw new UnmappedException(RELATION, "(%s)-[%s]".formatted(label, type));
		}
		return found;
	}

	/** The only term of a property, as a prefixed name. */
	public String term(String label, String name) {
		return property(label, name).get(0).term();
	}

	/** The labels whose things are written with an address of their own. */
	public Set<String> things() {
		return rows().filter((row) -> row.kind() == Kind.CLASS)
			.filter((row) -> row.form() == Form.THING || row.form() == Form.CODE)
			.map(MappingRow::label)
			.collect(Collectors.toSet());
	}

	/**
	 * Checks the names a store uses.
	 * @param labels its labels
	 * @param properties its property names
	 * @param types its relationship types
	 * @throws UnmappedException if no line speaks of one of them
	 */
	public void check(List<String> labels, List<String> properties, List<String> types) {
		labels.forEach(this::label);
		known(properties, Kind.PROPERTY, PROPERTY);
		known(types, Kind.RELATION, RELATION);
	}

	private void known(List<String> names, Kind kind, Wording what) {
		Map<String, MappingRow> known = rows().filter((row) -> row.kind() == kind)
			.collect(Collectors.toMap(MappingRow::name, Function.identity(), (first, second) -> first));
		List<String> unknown = names.stream().filter((name) -> !known.containsKey(name)).sorted().toList();
		if (!unknown.isEmpty()) {
			throw new UnmappedException(what, String.join(", ", unknown));
		}
	}

}
