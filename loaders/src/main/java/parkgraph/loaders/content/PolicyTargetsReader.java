package parkgraph.loaders.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.figure.Comparator;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.indicator.Indicator;

/**
 * The targets a policy document sets. One that counts parks over a threshold is the rung
 * of a ladder already described; every other one is a target of its own.
 */
final class PolicyTargetsReader implements RowReader {

	static final List<String> COLUMNS = List.of("policy", "target_year", "domain", "indicator", "operator", "value",
			"unit", "source");

	private static final Map<String, Comparator> OPERATORS = Map.of(">", Comparator.OVER, ">=", Comparator.AT_LEAST,
			"<", Comparator.UNDER, "<=", Comparator.AT_MOST, "=", Comparator.EXACTLY, "约", Comparator.ABOUT);

	private static final Map<String, String> DOMAINS = Map.of("产品质量", "product quality", "工程质量", "construction quality",
			"服务质量", "service quality", "环境质量", "environment quality", "产业质量", "industry quality");

	/** The clause of the document, in the source's words: 种子文件(五). */
	private static final Pattern CLAUSE = Pattern.compile("[(（]([一二三四五六七八九十]+)[)）]$");

	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

	@Override
	public void read(TableRow row, Reading reading) {
		String policy = Objects.requireNonNull(row.cell("policy"));
		Optional<String> document = reading.documents().findByShortName(policy);
		if (document.isEmpty()) {
			reading.find(ContentRule.UNKNOWN_CODE.at(Reading.origin(row).at("policy"), policy));
			return;
		}
		String operator = Objects.requireNonNull(row.cell("operator"));
		Comparator comparator = OPERATORS.get(operator);
		if (comparator == null) {
			reading.find(ContentRule.NOT_ON_LIST.at(Reading.origin(row).at("operator"), operator, "> >= < <= = 约"));
			return;
		}
		String printedName = Objects.requireNonNull(row.cell("indicator"));
		Optional<Indicator> named = reading.figures().indicator(printedName, row.print("unit"));
		Optional<String> rung = named.map(Indicator::counts)
			.flatMap((counts) -> reading.rungs().find(document.get(), counts.threshold()));
		ThingRef target = new ThingRef(Labels.TARGET,
				rung.orElseGet(() -> Keys.of("target", policy, row.print("target_year"), printedName)));
		Properties properties = rung.isPresent() ? Properties.none()
				: ownWords(row, reading, printedName, comparator, named.orElse(null));
		reading.thing(row, target,
				properties.text(row, "domain", "domain")
					.with("valuePrinted", row.print("value").strip() + row.print("unit").strip())
					.with("indicatorPrinted", printedName)
					.text(row, "unit", "unit")
					.with("source", reading.source(row)));
		reading.policy().add(PolicyThings.Kind.PRINTED_TARGET, document.get(), printedName, target);
		setBy(row, reading, target, document.get());
	}

	private static Properties ownWords(TableRow row, Reading reading, String printedName, Comparator comparator,
			@Nullable Indicator named) {
		Properties properties = Properties.none()
			.with("zh", printedName)
			.with("deadline", Long.valueOf(row.print("target_year").strip()))
			.with("comparator", comparator.name());
		String value = Objects.requireNonNull(row.cell("value"));
		if (!NUMBER.matcher(value).matches()) {
			reading.find(ContentRule.TARGET_IN_WORDS.at(Reading.origin(row).at("value"), value));
		}
		if (named == null) {
			return properties;
		}
		properties.with("indicator", named.code()).with("en", named.name().en());
		String property = (named.unit().kind() == UnitKind.RANK) ? "rank" : "value";
		return properties.with(property, reading.figures().steps(value, row.print("unit"), named).orElse(null));
	}

	private static void setBy(TableRow row, Reading reading, ThingRef target, String document) {
		ThingRef policy = new ThingRef(Labels.POLICY_DOCUMENT, document);
		Matcher clause = CLAUSE.matcher(row.print("source").strip());
		if (!clause.find()) {
			reading.link(row, Relationships.SETS, policy, target);
			return;
		}
		ThingRef cited = new ThingRef(Labels.CLAUSE, document + "-" + clause.group(1));
		String domain = row.print("domain").strip();
		if (reading.shared(row, cited,
				Properties.none().with("number", clause.group(1)).with("zh", domain).with("en", DOMAINS.get(domain)))) {
			reading.link(row, Relationships.HAS_CLAUSE, policy, cited);
		}
		reading.link(row, Relationships.SETS, cited, target);
	}

}
