package parkgraph.service.database;

import org.jspecify.annotations.Nullable;

/**
 * Which published state of the figures to read.
 *
 * @param state number of a state; absent when a release is named
 * @param release name of a release; absent when a state is given
 */
public record AsOf(@Nullable Integer state, @Nullable String release) {
}
