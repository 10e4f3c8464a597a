package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a park: when it opened, was renamed, or was merged into another.
 *
 * @param opened first year with figures
 * @param renamed first year under its present name; absent when it never had another
 * @param merged first year without figures of its own; absent unless it was merged into
 * the next park
 */
record Life(Year opened, @Nullable Year renamed, @Nullable Year merged) {

	static Life of(ProvinceShape shape, int park) {
		Chance chance = shape.chance("life", park);
		Year middle = shape.first().plusYears((shape.years() / 3) + chance.below(1 + shape.years() / 3));
		if (shape.years() < 3 || Boundary.of(park).isPresent() || PlantedKind.of(park).isPresent()) {
			return new Life(shape.first(), null, null);
		}
		if (mergesIntoNext(shape, park)) {
			return new Life(shape.first(), null, middle);
		}
		return switch (park % 13) {
			case 9 -> new Life(shape.first(), middle, null);
			case 3 -> new Life(middle, null, null);
			default -> new Life(shape.first(), null, null);
		};
	}

	/** Every 31st park was merged into the one after it. */
	static boolean mergesIntoNext(ProvinceShape shape, int park) {
		return shape.years() >= 3 && park % 31 == 17 && park + 1 < shape.parks() && PlantedKind.of(park).isEmpty();
	}

	boolean isAliveIn(Year year) {
		return !year.isBefore(this.opened) && !hasMergedBy(year);
	}

	boolean hasMergedBy(Year year) {
		return mergedIn().filter((first) -> !year.isBefore(first)).isPresent();
	}

	boolean hadFormerNameIn(Year year) {
		return renamedIn().filter(year::isBefore).isPresent();
	}

	Optional<Year> renamedIn() {
		return Optional.ofNullable(this.renamed);
	}

	Optional<Year> mergedIn() {
		return Optional.ofNullable(this.merged);
	}

}
