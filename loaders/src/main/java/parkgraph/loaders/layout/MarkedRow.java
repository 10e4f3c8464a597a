package parkgraph.loaders.layout;

import parkgraph.loaders.sheet.SheetRow;

/**
 * A row of a table and what it is.
 *
 * @param row its cells; the text of a cell merged downwards stands in every row it covers
 * @param mark what sort of row it is
 */
public record MarkedRow(SheetRow row, RowMark mark) {
}
