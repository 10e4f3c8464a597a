package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.graph.ThingKeys;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.table.ShippedTable;
import parkgraph.ontology.table.TableRow;
import parkgraph.ontology.wording.Wording;

/**
 * The kinds of content that can be loaded, in the order in which they are read: things
 * before what refers to them. A kind is a row of {@code kinds.csv} and a table of its
 * columns beside it.
 */
public final class KindCatalogue {

	private final Map<String, Kind> byCode;

	private KindCatalogue(Map<String, Kind> byCode) {
		this.byCode = Collections.unmodifiableMap(byCode);
	}

	/** The kinds that are part of the program. */
	public static KindCatalogue shipped() {
		return beside(KindCatalogue.class, "kinds.csv");
	}

	/**
	 * The kinds declared in a table on the class path.
	 * @param place a class in the package where the tables stand
	 * @param name the table that lists them
	 * @throws IllegalStateException if a declaration speaks of what the graph does not
	 * have
	 */
	static KindCatalogue beside(Class<?> place, String name) {
		Indicators indicators = Indicators.shipped();
		Map<String, Kind> kinds = new LinkedHashMap<>();
		for (TableRow row : ShippedTable.rows(place, name)) {
			List<KindColumn> columns = new ArrayList<>();
			for (TableRow column : ShippedTable.rows(place, row.text("code") + ".csv")) {
				columns.add(checked(column, KindColumn.read(column), indicators));
			}
			Kind kind = new Kind(row.text("code"), new Wording(row.text("zh"), row.text("en")), row.text("thing"),
					ThingKey.parse(row.text("key")), otherIndicators(row),
					new Wording(row.text("help-zh"), row.text("help-en")), List.copyOf(columns));
			check(row, kind);
			if (kinds.put(kind.code(), kind) != null) {
				throw row.wrong("code", "a code that no other kind has");
			}
		}
		return new KindCatalogue(kinds);
	}

	private static KindColumn checked(TableRow row, KindColumn column, Indicators indicators) {
		for (Becomes use : column.becomes()) {
			boolean sound = switch (use.role()) {
				case FIGURE -> indicators.find(use.detail()).isPresent() && column.type() == ColumnType.FIGURE;
				case LINK, LINKED_FROM -> Relationships.ALL.contains(use.detail());
				case SET -> use.detail().matches("[a-z][A-Za-z]*");
				default -> true;
			};
			if (!sound) {
				throw row.wrong("becomes", "an indicator, relationship type or property of the graph");
			}
		}
		return column;
	}

	private static Kind.OtherIndicators otherIndicators(TableRow row) {
		return switch (row.text("indicators")) {
			case "any" -> Kind.OtherIndicators.ANY;
			case "beside" -> Kind.OtherIndicators.BESIDE;
			case "" -> Kind.OtherIndicators.NONE;
			default -> throw row.wrong("indicators", "any, beside or nothing");
		};
	}

	private static void check(TableRow row, Kind kind) {
		if (kind.describes() && !ThingKeys.labels().contains(kind.thing())) {
			throw row.wrong("thing", "the label of a thing");
		}
		Set<String> ids = new HashSet<>();
		kind.columns().forEach((column) -> ids.add(column.id()));
		if (ids.size() != kind.columns().size() || !ids.containsAll(kind.key().columns())) {
			throw row.wrong("key", "columns of the kind, each with an id of its own");
		}
		if (!kind.describes() && !kind.has(Becomes.Role.SUBJECT)) {
			throw row.wrong("thing", "a label, unless a column says whom the rows are about");
		}
	}

	Collection<Kind> all() {
		return this.byCode.values();
	}

	Optional<Kind> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/** What a kind is called; empty when there is none with this code. */
	public Optional<Wording> name(String code) {
		return find(code).map(Kind::name);
	}

	/** The codes of all kinds, in the order in which they are read. */
	public List<String> codes() {
		return List.copyOf(this.byCode.keySet());
	}

}
