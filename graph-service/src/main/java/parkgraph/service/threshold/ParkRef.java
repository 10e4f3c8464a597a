package parkgraph.service.threshold;

import org.jspecify.annotations.Nullable;

import parkgraph.service.graphql.CodedName;
import parkgraph.service.park.ParkLevel;

/**
 * A park in a list.
 *
 * @param code its code
 * @param zh its Chinese name
 * @param en its English name; absent when none is known
 * @param level its level
 * @param region the most exact region it is known to lie in; absent when none is known or
 * it is not asked for
 */
public record ParkRef(String code, String zh, @Nullable String en, @Nullable ParkLevel level,
		@Nullable CodedName region) {
}
