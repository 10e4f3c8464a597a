package parkgraph.loaders.content;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.content.PolicyThings.Kind;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.indicator.Direction;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.target.TargetKind;

/**
 * Every target of a document's text, number by number: what kind it is, whom it is about
 * and where it stands. One that another list has already described is that target, not a
 * second one.
 */
final class PolicyAimsReader implements RowReader {

	static final List<String> COLUMNS = List.of("document", "date", "number", "clause", "same_as", "kind", "direction",
			"deadline", "deadline_basis", "zh", "en", "indicator", "comparator", "value", "unit", "sustained",
			"counting", "reference_region", "population_zh", "population_en", "start", "end", "sha256", "numbers",
			"source");

	private static final List<String> KINDS = Arrays.stream(TargetKind.values()).map(TargetKind::name).toList();

	private static final List<String> DIRECTIONS = Arrays.stream(Direction.values()).map(Direction::code).toList();

	private static final List<String> COMPARATORS = Arrays.stream(Comparator.values()).map(Comparator::name).toList();

	private final Indicators indicators = Indicators.shipped();

	@Override
	public void read(TableRow row, Reading reading) {
		PolicyRow policy = new PolicyRow(row, reading);
		Optional<ThingRef> clause = policy.one(Kind.CLAUSE, "clause");
		Optional<ThingRef> same = policy.one(Kind.PRINTED_TARGET, "same_as");
		Properties properties = policy.span(Properties.none())
			.text(row, "number", "number")
			.with("kind", policy.word("kind", KINDS))
			.with("direction", policy.word("direction", DIRECTIONS))
			.with("deadline", Long.valueOf(row.print("deadline").strip()))
			.with("deadlineInferred", policy.word("deadline_basis", List.of("stated", "inferred")).equals("inferred"))
			.with("sustained", policy.word("sustained", List.of("yes", "no")).equals("yes"));
		if (row.has("comparator")) {
			properties.with("comparator", policy.word("comparator", COMPARATORS));
		}
		Indicator indicator = indicator(row, reading);
		if (!policy.isSound() || (row.has("indicator") && indicator == null)) {
			return;
		}
		String number = row.print("number").strip();
		ThingRef target = same.orElseGet(() -> new ThingRef(Labels.TARGET, policy.document() + "-" + number));
		reading.policy().add(Kind.TARGET, policy.document(), number, target);
		if (same.isEmpty()) {
			properties.with("domain", clause.map(reading.policy()::domain).orElse(null))
				.with("source", reading.source(row));
			value(row, properties, indicator);
		}
		reading.thing(row, target, words(row, properties));
		if (clause.isPresent()) {
			reading.link(row, Relationships.SETS, clause.get(), target);
		}
	}

	private static Properties words(TableRow row, Properties properties) {
		return properties.text(row, "zh", "zh")
			.text(row, "en", "en")
			.text(row, "counting", "counting")
			.text(row, "referenceRegion", "reference_region")
			.text(row, "population", "population_zh")
			.text(row, "populationEn", "population_en");
	}

	private static void value(TableRow row, Properties properties, @Nullable Indicator indicator) {
		String value = row.cell("value");
		if (value == null || indicator == null) {
			return;
		}
		properties.with("indicator", indicator.code())
			.text(row, "unit", "unit")
			.with("valuePrinted", value + row.print("unit").strip())
			.with("value", indicator.unit().steps(new BigDecimal(value)));
	}

	private @Nullable Indicator indicator(TableRow row, Reading reading) {
		String code = row.cell("indicator");
		if (code == null) {
			return null;
		}
		Optional<Indicator> known = this.indicators.find(code);
		if (known.isEmpty()) {
			reading
				.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(row).at("indicator"), Objects.requireNonNull(code)));
		}
		return known.orElse(null);
	}

}
