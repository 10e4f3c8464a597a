package parkgraph.loaders.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;

/**
 * A finding as a row of a list.
 */
final class ReportRow {

	static final List<String> HEADINGS = List.of("严重程度 Severity", "文件 File", "工作表 Sheet", "行 Row", "单元格 Cell",
			"原文 Found", "说明", "What is the matter", "规则 Rule");

	private ReportRow() {
	}

	static List<String> of(Finding finding) {
		return List.of(word(finding.severity()), finding.origin().file(), text(finding.origin().sheet()),
				String.valueOf(finding.origin().row()), text(finding.origin().cell()), text(finding.found()),
				finding.zh(), finding.en(), finding.rule());
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	static String word(Severity severity) {
		return switch (severity) {
			case ERROR -> "须改正 error";
			case WARNING -> "请核对 warning";
			case TRIAL -> "试行 on trial";
			case NOTICE -> "供参考 notice";
		};
	}

	/** The colour of what is found, as RRGGBB. */
	static String colour(Severity severity) {
		return switch (severity) {
			case ERROR -> "FFB3B3";
			case WARNING -> "FFE699";
			case TRIAL -> "E4DFEC";
			case NOTICE -> "DDEBF7";
		};
	}

}
