package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.layout.Heading;
import parkgraph.loaders.sheet.Addresses;
import parkgraph.ontology.print.Signs;

/**
 * A table of a workbook of this program, beside what the program gave it: whether its
 * template is an older or a newer one, and which headings have been edited.
 */
final class StampedSheet {

	private final Stamp stamp;

	private final Kind kind;

	StampedSheet(Stamp stamp, Kind kind) {
		this.stamp = stamp;
		this.kind = kind;
	}

	/** Says it. */
	void tell(List<Heading> headings, Origin top, Consumer<? super Finding> findings) {
		List<String> now = this.kind.columns().stream().map(KindColumn::id).toList();
		List<String> gone = without(this.stamp.columns(), now);
		List<String> since = without(now, this.stamp.columns());
		boolean other = !this.stamp.version().equals(Templates.version(this.kind));
		if (other && !gone.isEmpty()) {
			findings.accept(KindRule.NEWER_TEMPLATE.at(top, this.stamp.version(), String.join("、", gone)));
		}
		else if (other) {
			String labels = since.isEmpty() ? "—"
					: this.kind.columns()
						.stream()
						.filter((column) -> since.contains(column.id()))
						.map(KindColumn::heading)
						.collect(Collectors.joining("、"));
			findings.accept(KindRule.OLDER_TEMPLATE.at(top, this.stamp.version(), labels));
		}
		for (Heading heading : headings) {
			int column = heading.column();
			String given = (column <= this.stamp.headings().size()) ? this.stamp.headings().get(column - 1) : "";
			if (!given.isEmpty() && !plain(given).equals(plain(heading))) {
				findings.accept(KindRule.EDITED_HEADING.at(top.at(heading.address()), heading.text(),
						Addresses.column(column), given));
			}
		}
	}

	private static List<String> without(List<String> columns, List<String> others) {
		List<String> rest = new ArrayList<>(columns);
		rest.removeAll(others);
		return rest;
	}

	private static String plain(Heading heading) {
		return plain(String.join("", heading.parts()) + ((heading.unit() != null) ? "(" + heading.unit() + ")" : ""));
	}

	private static String plain(String heading) {
		return Signs.fold(heading).replaceAll("[ *_·]", "");
	}

}
