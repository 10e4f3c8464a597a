package parkgraph.rdf.mapping;

import java.util.Locale;

import parkgraph.ontology.table.TableRow;

/**
 * One line of the mapping table.
 *
 * @param kind what of the graph is mapped
 * @param label the label, * for what all things have
 * @param name the property or relationship type; empty for a class
 * @param term the term as a prefixed name; empty when nothing is written
 * @param form what the value becomes
 * @param argument what the form needs besides, may be empty
 * @param otherwise the term for a value that does not have the form; may be empty
 */
public record MappingRow(Kind kind, String label, String name, String term, Form form, String argument,
		String otherwise) {

	static MappingRow read(TableRow row) {
		Form form = Form.of(row.text("form")).orElseThrow(() -> row.wrong("form", "the name of a form"));
		boolean silent = form == Form.NONE;
		if (silent != row.text("term").isEmpty()) {
			throw row.wrong("term", silent ? "nothing, since nothing is written" : "a prefixed name");
		}
		return new MappingRow(Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)), row.text("label"),
				row.text("name"), row.text("term"), form, row.text("argument"), row.text("otherwise"));
	}

	/** How the graph's documentation calls it, for example {@code Park.level}. */
	public String graphName() {
		return switch (this.kind) {
			case CLASS -> this.label;
			case PROPERTY -> this.label + "." + this.name;
			case RELATION -> "(%s)-[%s]".formatted(this.label, this.name);
		};
	}

	/** What of the graph a line maps. */
	public enum Kind {

		/** A label. */
		CLASS,

		/** A property. */
		PROPERTY,

		/** A relationship type. */
		RELATION

	}

}
