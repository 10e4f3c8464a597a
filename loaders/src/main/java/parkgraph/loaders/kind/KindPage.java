package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page of documentation that a kind's declaration makes.
 */
final class KindPage {

	private KindPage() {
	}

	/** The page of one kind, in Markdown. */
	static String of(Kind kind) {
		StringBuilder page = new StringBuilder();
		page.append("# %s · %s\n\n".formatted(kind.name().zh(), kind.name().en()));
		page.append("`%s`\n\n%s\n\n%s\n\n".formatted(kind.code(), kind.help().zh(), kind.help().en()));
		page.append(otherIndicators(kind));
		page.append("| 列 · column | 必填 · required | 内容 · what it holds | 也可写作 · other headings | 例 · example |\n");
		page.append("|---|---|---|---|---|\n");
		kind.columns().forEach((column) -> page.append(row(column)));
		return page.append("\n这一页由声明生成。This page is made from the declaration.\n").toString();
	}

	private static String otherIndicators(Kind kind) {
		return switch (kind.indicators()) {
			case NONE -> "";
			case BESIDE, ANY ->
				"指标目录中的其他指标也可作为列名，单位写在列名后的括号里。Any other indicator of the catalogue may be a heading, its unit in brackets behind it.\n\n";
		};
	}

	private static String row(KindColumn column) {
		return "| **%s** %s | %s | %s | %s | %s |\n".formatted(cell(column.heading()), cell(column.label().en()),
				need(column.need()), cell(content(column)), cell(String.join("、", column.synonyms())),
				cell(column.example()));
	}

	private static String need(KindColumn.Need need) {
		return switch (need) {
			case YES -> "是 · yes";
			case ANY -> "至少一项 · any of these";
			case NO -> "";
		};
	}

	private static String content(KindColumn column) {
		List<String> content = new ArrayList<>();
		content.add(column.choices().isEmpty() ? column.type().expected().zh() + " · " + column.type().expected().en()
				: column.choices().keySet().stream().collect(Collectors.joining(" / ")));
		if (!column.rules().equals(ValueLimits.NONE)) {
			content.add(column.rules().toString());
		}
		if (!column.help().zh().isEmpty()) {
			content.add(column.help().zh() + " · " + column.help().en());
		}
		return String.join("<br>", content);
	}

	private static String cell(String text) {
		return text.replace("|", "\\|");
	}

	/** The page that lists all kinds. */
	static String index(KindCatalogue catalogue) {
		StringBuilder page = new StringBuilder(
				"""
						# 可以录入的表 · What can be loaded

						xlsx、csv、tsv均可。表的种类由表头识别；表头可以有一到三行，上面可以有标题和单位，下面可以有注释。
						Any xlsx, csv or tsv. The kind of a table is told by its headings, of one to three rows; titles and units may stand above, notes below.

						| 种类 · kind | 代码 · code | 用途 | what for |
						|---|---|---|---|
						""");
		catalogue.all()
			.forEach((kind) -> page.append("| [%s · %s](%s.md) | `%s` | %s | %s |\n".formatted(kind.name().zh(),
					kind.name().en(), kind.code(), kind.code(), kind.help().zh(), kind.help().en())));
		return page.toString();
	}

}
