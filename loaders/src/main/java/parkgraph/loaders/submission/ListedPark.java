package parkgraph.loaders.submission;

import org.jspecify.annotations.Nullable;

/**
 * A park of a declared list.
 *
 * @param code its code
 * @param name what it is called
 * @param city code of its city; absent when it lies in none that is known
 * @param cityName what the city is called; 其他 when there is none
 */
public record ListedPark(String code, String name, @Nullable String city, String cityName) {
}
