package parkgraph.loaders.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One sheet of a file.
 *
 * @param number its place, from 1
 * @param name its name; absent in text files, which have no sheets
 * @param hidden whether Excel does not show it
 * @param frame what it is like around its cells
 */
public record Sheet(int number, @Nullable String name, boolean hidden, SheetFrame frame) {
}
