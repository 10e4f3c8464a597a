package parkgraph.loaders.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.sheet.CellKind;
import parkgraph.loaders.sheet.CellRange;
import parkgraph.loaders.sheet.SheetCell;
import parkgraph.loaders.sheet.SheetRow;

/**
 * Finds the header among the first rows of a sheet: the rows most of whose headings are
 * known, or failing that the first that could be a header.
 */
final class HeadFinder {

	private HeadFinder() {
	}

	static @Nullable TableHead find(List<SheetRow> rows, List<CellRange> merged, HeadingWords words) {
		UnitWords units = new UnitWords();
		HeaderBlock best = null;
		int most = 0;
		HeaderBlock possible = null;
		for (int i = 0; i < rows.size(); i++) {
			HeaderBlock block = HeaderBlock.at(rows, i, merged, units);
			if (block == null) {
				continue;
			}
			List<Heading> headings = block.headings();
			int known = words.known(headings);
			if (known > most) {
				most = known;
				best = block;
			}
			if (possible == null && rows.get(i).cells().size() > 1 && i + block.height() < rows.size()) {
				possible = block;
			}
		}
		HeaderBlock found = (best != null) ? best : possible;
		return (found != null) ? head(found, rows, units) : null;
	}

	private static TableHead head(HeaderBlock block, List<SheetRow> rows, UnitWords units) {
		List<String> titles = new ArrayList<>();
		List<String> stated = new ArrayList<>();
		for (SheetRow row : rows) {
			if (row.number() >= block.firstRow()) {
				break;
			}
			for (SheetCell cell : row.cells()) {
				List<String> inLine = units.inLine(cell.text());
				stated.addAll(inLine);
				if (cell.kind() == CellKind.TEXT && (inLine.isEmpty() || hasOtherLabels(cell.text()))) {
					titles.add(cell.text().strip());
				}
			}
		}
		return new TableHead(titles, stated, block.headings(), block.firstRow(), block.lastRow());
	}

	/** 填报单位：某某 单位：亿元 is a unit and more. */
	private static boolean hasOtherLabels(String text) {
		return text.indexOf('：') != text.lastIndexOf('：') || text.indexOf(':') != text.lastIndexOf(':');
	}

}
