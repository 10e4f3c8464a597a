package parkgraph.rdf.mapping;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a thing of the graph says, by the mapping table.
 */
public final class ThingWriter {

	private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final Mapping mapping;

	private final Terms terms;

	private final Places places;

	private final ToIntFunction<String> decimals;

	/**
	 * A writer.
	 * @param mapping the table
	 * @param terms its terms
	 * @param places where things have their addresses
	 * @param decimals how many decimal places an indicator's step has, by its code
	 */
	public ThingWriter(Mapping mapping, Terms terms, Places places, ToIntFunction<String> decimals) {
		this.mapping = mapping;
		this.terms = terms;
		this.places = places;
		this.decimals = decimals;
	}

	/**
	 * Writes a thing.
	 * @param thing the thing
	 * @param sink gets each predicate with its object, in no particular order
	 * @throws UnmappedException if it has something the table does not know
	 */
	public void write(ThingNode thing, BiConsumer<Node, Node> sink) {
		Node type = this.terms.node("rdf:type");
		this.mapping.label(thing.label()).forEach((row) -> sink.accept(type, this.terms.node(row.term())));
		thing.properties()
			.forEach((name, value) -> this.mapping.property(thing.label(), name)
				.forEach((row) -> write(row, value, thing.properties(), sink)));
		for (ThingNode.Link link : thing.links()) {
			for (MappingRow row : this.mapping.relation(thing.label(), link.type())) {
				if (row.argument().isEmpty()
						|| List.of(row.argument().split(" ")).contains(ThingNode.labelOf(link.ref()))) {
					sink.accept(this.terms.node(row.term()), this.places.thing(link.ref()));
				}
			}
		}
	}

	private void write(MappingRow row, Object value, Map<String, Object> all, BiConsumer<Node, Node> sink) {
		if (value instanceof List<?> values) {
			values.forEach((one) -> write(row, one, all, sink));
		}
		else if (row.form() != Form.NONE && row.form() != Form.OWN && !value.equals("")
				&& !(row.form() == Form.PERIOD && !row.argument().isEmpty() && all.containsKey(row.argument()))) {
			@Nullable Node node = node(row, value, all);
			if (node != null) {
				sink.accept(this.terms.node(row.term()), node);
			}
			else {
				sink.accept(this.terms.node(row.otherwise()), Literals.zh(value.toString()));
			}
		}
	}

	/** Null when the value does not have the form and the row's other term is for it. */
	private @Nullable Node node(MappingRow row, Object value, Map<String, Object> all) {
		String text = value.toString();
		return switch (row.form()) {
			case ZH -> Literals.zh(text);
			case EN -> Literals.en(text);
			case STRING -> Literals.text(text);
			case INTEGER -> Literals.integer(number(row, value).longValueExact());
			case BOOLEAN -> Literals.bool((Boolean) value);
			case DECIMAL -> Literals.decimal(number(row, value));
			case STEPS -> steps(row, value, all);
			case TARGET_STEPS ->
				all.containsKey("threshold") ? Literals.decimal(number(row, value)) : steps(row, value, all);
			case DATE -> Literals.date(text);
			case THING -> this.places.thing(row.argument(), text);
			case CODE -> code(row, text);
			case PERIOD -> PeriodCodes.of(text).map(this.places::period).orElse(null);
			case PAGE -> page(text).map(Places::uri).orElse(null);
			case TERM -> this.terms.node("pg:" + camel(text));
			case SCHEME -> this.places.scheme(Places.classification(text));
			case LEVEL -> this.places.code(Places.classification(String.valueOf(all.get("scheme"))), "level/" + text);
			case NONE, OWN, LINK -> throw new IllegalStateException(
					"%s has the form %s, which a thing's property cannot have".formatted(row.graphName(), row.form()));
		};
	}

	private @Nullable Node code(MappingRow row, String text) {
		String code = text.toLowerCase(Locale.ROOT).replace('_', '-');
		return (row.otherwise().isEmpty() || CODE.matcher(code).matches()) ? this.places.code(row.argument(), code)
				: null;
	}

	private Node steps(MappingRow row, Object value, Map<String, Object> all) {
		@Nullable Object indicator = all.get(row.argument());
		return Literals.steps(number(row, value).longValueExact(),
				(indicator == null) ? 0 : this.decimals.applyAsInt(indicator.toString()));
	}

	private static BigDecimal number(MappingRow row, Object value) {
		try {
			return new BigDecimal(value.toString());
		}
		catch (NumberFormatException ex) {
			throw new IllegalStateException("%s is \"%s\", which is not a number".formatted(row.graphName(), value),
					ex);
		}
	}

	private static Optional<String> page(String text) {
		try {
			URI uri = new URI(text);
			boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
			return (web && uri.getHost() != null) ? Optional.of(uri.toASCIIString()) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static String camel(String kebab) {
		StringBuilder camel = new StringBuilder();
		Arrays.stream(kebab.split("-"))
			.filter((word) -> !word.isEmpty())
			.forEach((word) -> camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
		return camel.toString();
	}

}
