package parkgraph.loaders.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import parkgraph.ontology.wording.Wording;

/**
 * An overview for people to read at a terminal: what came, line by line, then what did
 * not, city by city.
 */
public final class OverviewText {

	private final Locale locale;

	private final List<String> lines = new ArrayList<>();

	private OverviewText(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The overview in one language.
	 * @param overview the overview
	 * @param locale the reader's language
	 * @return its lines
	 */
	public static List<String> of(Overview overview, Locale locale) {
		OverviewText text = new OverviewText(locale);
		text.counts(overview);
		overview.lines().stream().filter((line) -> line.state() != SubmissionState.NOT_RECEIVED).forEach(text::came);
		text.missing(overview);
		return text.lines;
	}

	private void counts(Overview overview) {
		Map<SubmissionState, Integer> counts = new TreeMap<>();
		overview.lines().forEach((line) -> counts.merge(line.state(), 1, Integer::sum));
		List<String> said = new ArrayList<>();
		counts.forEach((state, number) -> said.add(state.wording().in(this.locale) + " " + number));
		this.lines.add(say("一览：", "Overview: ") + String.join(say("，", ", "), said));
	}

	private void came(Overview.Line line) {
		String counted = (line.errors() == 0 && line.questions() == 0) ? ""
				: say(" 错误%d 疑问%d", " errors %d, questions %d").formatted(line.errors(), line.questions());
		String more = "";
		if (line.lost() > 0) {
			more += say("；更正件比原件少%d个数值，请核对", "; %d values of the file it replaces are not in it, look at that")
				.formatted(line.lost());
		}
		if (line.replacedBy() != null) {
			more += say("：%s", ": %s").formatted(line.replacedBy());
		}
		if (line.batch() != null) {
			more += say("，批次%s", ", batch %s").formatted(line.batch());
		}
		this.lines.add("  %s%s  %s%s  %s%s%s  [%s]".formatted(line.city().isEmpty() ? "" : line.city() + "  ",
				line.reporter().shown(), line.kindName().in(this.locale),
				line.periods().isEmpty() ? "" : " " + String.join(" ", line.periods()),
				line.state().wording().in(this.locale), counted, more, line.file()));
	}

	private void missing(Overview overview) {
		Map<String, Map<String, List<String>>> byKind = new LinkedHashMap<>();
		overview.in(SubmissionState.NOT_RECEIVED)
			.forEach((line) -> byKind.computeIfAbsent(line.kindName().in(this.locale), (kind) -> new LinkedHashMap<>())
				.computeIfAbsent(line.city(), (city) -> new ArrayList<>())
				.add(line.reporter().name()));
		byKind.forEach((kind, cities) -> {
			this.lines.add(say("未收到“%s”：", "No \"%s\" from:").formatted(kind));
			cities.forEach(
					(city, parks) -> this.lines.add("  " + city + say("：", ": ") + String.join(say("、", ", "), parks)));
		});
	}

	private String say(String zh, String en) {
		return new Wording(zh, en).in(this.locale);
	}

}
