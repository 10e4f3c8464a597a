package parkgraph.loaders.layout;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * Something about the shape of a table that its sender should know.
 *
 * @param row the row it is about
 * @param cell the cell or range; absent when the row as a whole is meant
 * @param wording what was found and what was made of it
 */
public record LayoutNote(long row, @Nullable String cell, Wording wording) {
}
