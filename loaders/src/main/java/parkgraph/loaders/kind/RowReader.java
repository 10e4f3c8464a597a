package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.Keys;
import parkgraph.loaders.content.SourceText;
import parkgraph.loaders.kind.BoundColumn.FigureColumn;
import parkgraph.loaders.sheet.Addresses;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.indicator.IndicatorNames;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.scope.Scope;
import parkgraph.ontology.wording.Wording;

/**
 * Reads the data rows of one table as its kind declares them.
 */
final class RowReader {

	private static final Pattern BETWEEN = Pattern.compile("[;；]");

	private static final int REMEMBERED = 4096;

	private final Binding binding;

	private final RowFigures figures;

	private final Described register;

	private final LoadOptions options;

	private final CellValues values = new CellValues();

	private final Indicators catalogue = Indicators.shipped();

	private final IndicatorNames indicators = IndicatorNames.shipped(this.catalogue);

	private final SeenRows seen = new SeenRows();

	private final Set<String> sources = new HashSet<>();

	RowReader(Binding binding, RowFigures figures, Described register, LoadOptions options) {
		this.binding = binding;
		this.figures = figures;
		this.register = register;
		this.options = options;
	}

	/**
	 * Reads a row.
	 * @param cells its cells
	 * @param row takes what it says and what is wrong with it
	 * @return whether what it says counts
	 */
	boolean read(SheetRow cells, RowItems row) {
		Map<KindColumn, CellValue> read = words(cells, row);
		if (!isFilled(read, cells, row)) {
			return false;
		}
		Map<KindColumn, List<Referred>> references = references(read, row);
		checkAction(read, row);
		ThingRef about = row.isSound() ? about(read, references, row) : null;
		if (about == null || !row.isSound() || isSaidBefore(about, read, row)) {
			return false;
		}
		String source = source(printed(read, Becomes.Role.SOURCE).orElse(this.options.source()), row);
		if (this.binding.kind().describes()) {
			describe(about, read, source, row);
		}
		connect(about, read, references, source, row);
		state(about, read, source, cells, row);
		return true;
	}

	/** The key of a source; a thousand rows share one, so it is not described in each. */
	private String source(String text, RowItems row) {
		SourceText source = new SourceText(text.strip());
		if (this.sources.size() == REMEMBERED) {
			this.sources.clear();
		}
		if (this.sources.add(source.id())) {
			row.source(source);
		}
		return source.id();
	}

	private Map<KindColumn, CellValue> words(SheetRow cells, RowItems row) {
		Map<KindColumn, CellValue> words = new LinkedHashMap<>();
		for (BoundColumn bound : this.binding.columns()) {
			KindColumn column = bound.column();
			if (column != null && bound.figure() == null && !column.is(Becomes.Role.VALUE)) {
				int number = bound.heading().column();
				CellValue value = this.values.read(column, bound.heading(), cells.cell(number),
						at(row, number, cells.number()));
				words.put(column, value);
				if (value.problem() != null) {
					row.find(value.problem());
				}
			}
		}
		return words;
	}

	/**
	 * Whether everything is there that must be; rows that only have a running number are
	 * passed over.
	 */
	private boolean isFilled(Map<KindColumn, CellValue> read, SheetRow cells, RowItems row) {
		boolean empty = read.entrySet()
			.stream()
			.allMatch((entry) -> entry.getKey().is(Becomes.Role.NOTHING) || entry.getValue().isBlank());
		if (empty && figureCells(cells).isEmpty()) {
			row.find(KindRule.SKIPPED_ROW.at(row.origin(), cells.cells().get(0).text(),
					new Wording("没有填写的行", "a row that is not filled in")));
			return false;
		}
		boolean any = read.entrySet()
			.stream()
			.anyMatch((entry) -> entry.getKey().need() == KindColumn.Need.ANY && !entry.getValue().isBlank());
		for (BoundColumn bound : this.binding.columns()) {
			KindColumn column = bound.column();
			if (column != null && bound.figure() == null && isMissing(column, read, any, cells, bound)) {
				row.find(KindRule.BLANK_CELL.at(at(row, bound.heading().column(), cells.number()),
						bound.heading().text()));
			}
		}
		return row.isSound();
	}

	private static boolean isMissing(KindColumn column, Map<KindColumn, CellValue> read, boolean any, SheetRow cells,
			BoundColumn bound) {
		boolean blank = column.is(Becomes.Role.VALUE) ? cells.cell(bound.heading().column()) == null
				: read.getOrDefault(column, CellValue.BLANK).isBlank();
		return blank && switch (column.need()) {
			case YES -> true;
			case ANY -> !any;
			case NO -> false;
		};
	}

	private List<BoundColumn> figureCells(SheetRow cells) {
		return this.binding.columns()
			.stream()
			.filter((bound) -> bound.figure() != null
					|| (bound.column() != null && bound.column().is(Becomes.Role.VALUE)))
			.filter((bound) -> cells.cell(bound.heading().column()) != null)
			.toList();
	}

	/** What the cells of reference columns refer to; what is not found is said. */
	private Map<KindColumn, List<Referred>> references(Map<KindColumn, CellValue> read, RowItems row) {
		Map<KindColumn, List<Referred>> references = new LinkedHashMap<>();
		read.forEach((column, value) -> {
			if (!Found.isReference(column.type()) || value.isBlank()) {
				return;
			}
			boolean several = column.is(Becomes.Role.LINK) || column.is(Becomes.Role.OPERATION);
			List<Referred> found = new ArrayList<>();
			for (String one : several ? BETWEEN.split(value.printed()) : new String[] { value.printed() }) {
				find(column, one.strip(), row).map((thing) -> new Referred(thing, one.strip())).ifPresent(found::add);
			}
			references.put(column, found);
		});
		return references;
	}

	private Optional<ThingRef> find(KindColumn column, String printed, RowItems row) {
		Found found = Found.of(column.type(), printed, this.register);
		if (found.isOne()) {
			return Optional.of(found.one());
		}
		Origin origin = at(row, column);
		row.find(found.things().isEmpty()
				? KindRule.NOT_LISTED.at(origin, printed, Found.called(column.type()), Found.called(column.type()))
				: KindRule.AMBIGUOUS_NAME.at(origin, printed, found.list()));
		return Optional.empty();
	}

	private void checkAction(Map<KindColumn, CellValue> read, RowItems row) {
		read.forEach((column, value) -> {
			if (column.is(Becomes.Role.ACTION) && value.stored() != null && !value.stored().equals("merge")) {
				row.find(KindRule.ACTION.at(at(row, column), value.printed()));
			}
		});
	}

	/** What the row is about: what it describes, or whom it names. */
	private @Nullable ThingRef about(Map<KindColumn, CellValue> read, Map<KindColumn, List<Referred>> references,
			RowItems row) {
		Kind kind = this.binding.kind();
		if (!kind.describes()) {
			return subject(read, references, row);
		}
		if (kind.thing().equals(Labels.ENTERPRISE)) {
			return enterprise(read, row);
		}
		Map<String, String> words = new HashMap<>();
		read.forEach((column, value) -> {
			List<Referred> found = references.getOrDefault(column, List.of());
			if (!value.isBlank()) {
				words.put(column.id(), found.isEmpty() ? String.valueOf(value.stored()) : found.get(0).thing().key());
			}
		});
		return new ThingRef(kind.thing(), kind.key().of(words));
	}

	/** Code and name stand side by side; they must mean the same. */
	private @Nullable ThingRef subject(Map<KindColumn, CellValue> read, Map<KindColumn, List<Referred>> references,
			RowItems row) {
		ThingRef subject = null;
		KindColumn first = null;
		for (Map.Entry<KindColumn, List<Referred>> entry : references.entrySet()) {
			if (!entry.getKey().is(Becomes.Role.SUBJECT) || entry.getValue().isEmpty()) {
				continue;
			}
			ThingRef found = entry.getValue().get(0).thing();
			if (subject != null && first != null && !subject.equals(found)) {
				row.find(KindRule.CODE_AND_NAME.at(at(row, entry.getKey()), printed(read, first),
						printed(read, entry.getKey())));
				return null;
			}
			subject = found;
			first = entry.getKey();
		}
		return subject;
	}

	/** One that is known by its code or, failing that, by a name that only one bears. */
	private @Nullable ThingRef enterprise(Map<KindColumn, CellValue> read, RowItems row) {
		String code = stored(read, ColumnType.CREDIT_CODE);
		String name = read.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().is(Becomes.Role.NAME))
			.map((entry) -> entry.getValue().printed())
			.findFirst()
			.orElse("");
		Optional<ThingRef> byCode = code.isEmpty() ? Optional.empty() : this.register.enterprise(code);
		if (byCode.isPresent()) {
			return byCode.get();
		}
		List<ThingRef> named = List.copyOf(this.register.named(Labels.ENTERPRISE, name));
		if (named.size() > 1) {
			row.find(KindRule.AMBIGUOUS_NAME.at(row.origin(), name, new Found(named).list()));
			return null;
		}
		return named.isEmpty() ? new ThingRef(Labels.ENTERPRISE, Keys.of("ent", code.isEmpty() ? name : code))
				: named.get(0);
	}

	private boolean isSaidBefore(ThingRef about, Map<KindColumn, CellValue> read, RowItems row) {
		StringBuilder what = new StringBuilder(about.ref());
		read.forEach((column, value) -> {
			if (tellsApart(column)) {
				what.append('|').append(value.printed());
			}
		});
		OptionalLong before = this.seen.add(what.toString(), row.origin().row());
		before.ifPresent((first) -> row.find(KindRule.SAME_ROW.at(row.origin(), about.key(), first)));
		return before.isPresent();
	}

	private static boolean tellsApart(KindColumn column) {
		return column.becomes().stream().anyMatch((use) -> switch (use.role()) {
			case LINK, LINKED_FROM, OPERATION, INDICATOR, YEAR, PERIOD, SCOPE, NATURE, SOURCE, QUALIFIER -> true;
			case NAME -> use.detail().startsWith("@") || use.detail().equals("alias");
			case SET, SUBJECT, FIGURE, VALUE, UNIT, PUBLISHED_ON, ACTION, NOTHING -> false;
		});
	}

	private void describe(ThingRef about, Map<KindColumn, CellValue> read, String source, RowItems row) {
		Map<String, Object> properties = new LinkedHashMap<>();
		read.forEach((column, value) -> {
			for (Becomes use : column.becomes()) {
				if (use.role() == Becomes.Role.SET && value.stored() != null) {
					properties.put(use.detail(), value.stored());
				}
			}
		});
		if (this.binding.kind().has(Becomes.Role.SOURCE)) {
			properties.put("source", source);
		}
		row.thing(about, properties);
		this.register.add(about);
		String code = about.label().equals(Labels.ENTERPRISE) ? stored(read, ColumnType.CREDIT_CODE) : "";
		if (!code.isEmpty()) {
			this.register.addCreditCode(about, code);
		}
	}

	private void connect(ThingRef about, Map<KindColumn, CellValue> read, Map<KindColumn, List<Referred>> references,
			String source, RowItems row) {
		read.forEach((column, value) -> {
			for (Becomes use : column.becomes()) {
				if (use.role() == Becomes.Role.NAME && !value.isBlank()) {
					name(about, value.printed(), use.detail(), read, source, row);
				}
				for (Referred other : references.getOrDefault(column, List.of())) {
					link(about, other, use, source, row);
				}
			}
		});
	}

	private void link(ThingRef about, Referred referred, Becomes use, String source, RowItems row) {
		ThingRef other = referred.thing();
		if (other.label().equals(Labels.ORGANISATION)) {
			row.thing(other, Map.of("zh", referred.printed()));
		}
		switch (use.role()) {
			case LINK -> row.link(use.detail(), about, other);
			case LINKED_FROM -> row.link(use.detail(), other, about);
			case OPERATION -> operation(about, other, use.detail(), source, row);
			default -> {
				// Reference columns that say whom the row is about.
			}
		}
	}

	private static void operation(ThingRef enterprise, ThingRef park, String basis, String source, RowItems row) {
		ThingRef operation = new ThingRef(Labels.OPERATION, Keys.of("op", enterprise.key(), park.key(), basis));
		row.thing(operation, Map.of("basis", basis, "source", source));
		row.link(Relationships.OF, operation, enterprise);
		row.link(Relationships.AT, operation, park);
	}

	/**
	 * Several names stand in one cell; {@code @kind} says which column tells their kind.
	 */
	private void name(ThingRef about, String printed, String kind, Map<KindColumn, CellValue> read, String source,
			RowItems row) {
		String stated = kind.startsWith("@") ? read.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().id().equals(kind.substring(1)))
			.map((entry) -> String.valueOf(entry.getValue().stored()))
			.findFirst()
			.orElse("alias") : kind;
		for (String name : BETWEEN.split(printed)) {
			if (!name.isBlank()) {
				row.name(about, name.strip(), stated, source);
				this.register.addName(about, name.strip());
			}
		}
	}

	private void state(ThingRef about, Map<KindColumn, CellValue> read, String source, SheetRow cells, RowItems row) {
		RowFigures.About circumstances = RowFigures.About.of(about, name(about, read), byRole(read), source,
				this.options.publishedOn());
		for (BoundColumn bound : figureCells(cells)) {
			SheetCell cell = Objects.requireNonNull(cells.cell(bound.heading().column()));
			Origin origin = at(row, bound.heading().column(), cells.number());
			if (!isBroken(bound, cell, origin, row)) {
				figure(bound, read, row).ifPresent(
						(figure) -> this.figures.state(row, circumstances, figure, printed(bound, cell, read, origin)));
			}
		}
		if (!this.binding.kind().describes() && row.isSilentAboutFigures() && !connects()) {
			row.find(KindRule.NOTHING_SAID.at(row.origin(), null));
		}
	}

	private boolean connects() {
		return this.binding.kind().has(Becomes.Role.NAME) || this.binding.kind().has(Becomes.Role.LINK);
	}

	private static boolean isBroken(BoundColumn bound, SheetCell cell, Origin origin, RowItems row) {
		Wording called = (bound.column() != null) ? bound.column().label()
				: new Wording(bound.heading().text(), bound.heading().text());
		CellValues.Broken broken = CellValues.broken(ColumnType.FIGURE, called, cell);
		if (broken != null) {
			row.find(broken.rule().at(origin, cell.text(), broken.more()));
		}
		return broken != null;
	}

	/**
	 * What the heading says is measured, or in the long form a column beside the value.
	 */
	private Optional<FigureColumn> figure(BoundColumn bound, Map<KindColumn, CellValue> read, RowItems row) {
		if (bound.figure() != null) {
			return Optional.of(bound.figure());
		}
		String name = printed(read, Becomes.Role.INDICATOR).orElse("");
		String unit = printed(read, Becomes.Role.UNIT).orElse("");
		return this.indicators.read(name, unit)
			.either((known) -> Optional.of(new FigureColumn(known.indicator(), known.name().scope(),
					known.name().nature(), null, 0, known.name().period(), known.name().qualifier())),
					(unknown) -> byCode(name, row));
	}

	private Optional<FigureColumn> byCode(String code, RowItems row) {
		Optional<FigureColumn> figure = this.catalogue.find(code)
			.map((indicator) -> new FigureColumn(indicator, Scope.UNSTATED, null, null, 0, "", ""));
		if (figure.isEmpty()) {
			row.find(KindRule.UNKNOWN_INDICATOR.at(row.origin(), code));
		}
		return figure;
	}

	private RowFigures.Printed printed(BoundColumn bound, SheetCell cell, Map<KindColumn, CellValue> read,
			Origin origin) {
		KindColumn column = bound.column();
		String headingUnit = (bound.heading().unit() != null) ? bound.heading().unit() : "";
		String unit = printed(read, Becomes.Role.UNIT).filter((text) -> headingUnit.isEmpty()).orElse(headingUnit);
		String called = printed(read, Becomes.Role.INDICATOR).orElse(bound.heading().text());
		return new RowFigures.Printed(cell, called, unit, (column != null) ? column.rules() : ValueLimits.NONE, origin);
	}

	private static String name(ThingRef about, Map<KindColumn, CellValue> read) {
		String name = about.key();
		for (Map.Entry<KindColumn, CellValue> entry : read.entrySet()) {
			KindColumn column = entry.getKey();
			if (!entry.getValue().isBlank() && (column.is(Becomes.Role.SUBJECT) || column.is(Becomes.Role.NAME))) {
				name = entry.getValue().printed();
			}
		}
		return name;
	}

	private static Map<Becomes.Role, CellValue> byRole(Map<KindColumn, CellValue> read) {
		Map<Becomes.Role, CellValue> byRole = new EnumMap<>(Becomes.Role.class);
		read.forEach((column, value) -> column.becomes().forEach((use) -> {
			if (!value.isBlank()) {
				byRole.putIfAbsent(use.role(), value);
			}
		}));
		return byRole;
	}

	private static Optional<String> printed(Map<KindColumn, CellValue> read, Becomes.Role role) {
		return Optional.ofNullable(byRole(read).get(role)).map(CellValue::printed);
	}

	private static String printed(Map<KindColumn, CellValue> read, KindColumn column) {
		return read.getOrDefault(column, CellValue.BLANK).printed();
	}

	private static String stored(Map<KindColumn, CellValue> read, ColumnType type) {
		return read.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().type() == type && entry.getValue().stored() != null)
			.map((entry) -> String.valueOf(entry.getValue().stored()))
			.findFirst()
			.orElse("");
	}

	private Origin at(RowItems row, KindColumn column) {
		return this.binding.columns()
			.stream()
			.filter((bound) -> column.equals(bound.column()))
			.findFirst()
			.map((bound) -> at(row, bound.heading().column(), row.origin().row()))
			.orElse(row.origin());
	}

	private static Origin at(RowItems row, int column, long number) {
		return row.origin().at(Addresses.cell(column, number));
	}

	/**
	 * What a cell, or a part of one, refers to.
	 */
	private record Referred(ThingRef thing, String printed) {
	}

}
