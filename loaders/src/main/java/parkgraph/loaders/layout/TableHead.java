package parkgraph.loaders.layout;

import java.util.List;

/**
 * What stands above the rows of a table.
 *
 * @param titles texts above the header, from top to bottom
 * @param units the units a line above the header gives; empty when none does
 * @param headings what stands over the columns, from left to right
 * @param firstRow the first row of the header
 * @param lastRow its last row
 */
public record TableHead(List<String> titles, List<String> units, List<Heading> headings, long firstRow, long lastRow) {

	public TableHead {
		titles = List.copyOf(titles);
		units = List.copyOf(units);
		headings = List.copyOf(headings);
	}

}
