package parkgraph.loaders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.publish.CheckReport;
import parkgraph.loaders.publish.RowCounts;
import parkgraph.ontology.wording.Wording;

/**
 * The report of a check for people to read: what would become of the rows of each file,
 * then what is the matter, the worst first.
 */
public final class CheckText {

	private static final int SHOWN = 200;

	private final CheckReport report;

	private final Locale locale;

	private final Set<Severity> shown;

	private CheckText(CheckReport report, Locale locale, Set<Severity> shown) {
		this.report = report;
		this.locale = locale;
		this.shown = shown;
	}

	/**
	 * The report in one language.
	 * @param report the report
	 * @param locale the reader's language
	 * @return its lines
	 */
	public static List<String> of(CheckReport report, Locale locale) {
		return new CheckText(report, locale, EnumSet.allOf(Severity.class)).lines();
	}

	/**
	 * The report without what has to be mended, which is told to each sender apart.
	 * @param report the report
	 * @param locale the reader's language
	 * @return its lines
	 */
	public static List<String> withoutMatters(CheckReport report, Locale locale) {
		return new CheckText(report, locale, EnumSet.of(Severity.TRIAL, Severity.NOTICE)).lines();
	}

	/** One finding with its place and its rule, on one line. */
	public static String of(Finding finding, Locale locale) {
		return place(finding.origin()) + "  " + new Wording(finding.zh(), finding.en()).in(locale) + "  ["
				+ finding.rule() + "]";
	}

	private List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (FileHeader file : this.report.header().files()) {
			RowCounts counts = this.report.files().getOrDefault(file.name(), RowCounts.NONE);
			lines.add(file.name() + " (" + file.kind() + "): " + RowCountsText.of(counts).in(this.locale));
		}
		for (Severity severity : this.shown) {
			addFindings(lines, severity);
		}
		return lines;
	}

	/** Those that are measured come first, the biggest of them at the top. */
	private void addFindings(List<String> lines, Severity severity) {
		long found = this.report.found(severity);
		if (found == 0) {
			return;
		}
		lines.add("");
		lines.add(heading(severity).in(this.locale).formatted(found));
		this.report.findings()
			.stream()
			.filter((finding) -> finding.severity() == severity)
			.sorted(Comparator.comparingDouble((finding) -> -finding.size()))
			.limit(SHOWN)
			.forEach((finding) -> lines.add("  " + of(finding, this.locale)));
		if (found > SHOWN) {
			lines.add(new Wording("  …另有%d处", "  … and %d more").in(this.locale).formatted(found - SHOWN));
		}
	}

	private static Wording heading(Severity severity) {
		return switch (severity) {
			case ERROR -> new Wording("须改正（%d）：", "To be corrected (%d):");
			case WARNING -> new Wording("请核对（%d）：", "To be looked at (%d):");
			case TRIAL -> new Wording("试行中的规则（%d）：", "Rules on trial (%d):");
			case NOTICE -> new Wording("供参考（%d）：", "Worth knowing (%d):");
		};
	}

	/** As Excel shows it: book.xlsx!Sheet1!C12; a row as a whole by its number. */
	public static String place(Origin origin) {
		String sheet = (origin.sheet() != null) ? "!" + origin.sheet() : "";
		String cell = origin.cell();
		return origin.file() + sheet + ((cell != null) ? "!" + cell : ":" + origin.row());
	}

}
