package parkgraph.loaders.kind;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.layout.Heading;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;

/**
 * Cells in columns that have no heading. On a sheet they are remarks, told once for each
 * column. In a text file a row with more cells than the header has columns is one that a
 * comma inside a number has shifted: nothing of it can be trusted.
 */
final class Headless {

	private final Set<Integer> headed;

	private final int last;

	private final Set<Integer> told = new HashSet<>();

	Headless(Binding binding) {
		this.headed = Stream
			.of(binding.columns().stream().map(BoundColumn::heading), binding.unknown().stream(),
					binding.references().stream(), binding.twice().stream().map(Binding.Twice::heading))
			.flatMap((headings) -> headings)
			.map(Heading::column)
			.collect(Collectors.toSet());
		this.last = this.headed.stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	void look(SheetRow cells, RowItems row) {
		boolean sheet = row.origin().sheet() != null;
		for (SheetCell cell : cells.cells()) {
			int column = cell.column();
			if (cell.isBlank() || this.headed.contains(column)) {
				continue;
			}
			Finding finding = KindRule.CELL_WITHOUT_HEADING.at(row.at(column), cell.text());
			if (!sheet && column > this.last) {
				row.find(finding.refusing());
			}
			else if (this.told.add(column)) {
				row.find(finding);
			}
		}
	}

}
