package parkgraph.loaders.synthetic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parks of the province. Each is made when it is asked for, so that ten thousand of
 * them take no more memory than one.
 */
final class Parks {

	private final ProvinceShape shape;

	private final Places places;

	private final Stems stems;

	Parks(ProvinceShape shape, Places places) {
		this.shape = shape;
		this.places = places;
		this.stems = Stems.of(shape, "parks");
	}

	int count() {
		return this.shape.parks();
	}

	SyntheticPark park(int index) {
		Chance chance = this.shape.chance("park", index);
		ParkType type = ParkType.any(chance);
		return new SyntheticPark(index, this.stems.stem(index), type, this.places.any(chance), sectors(chance),
				Life.of(this.shape, index));
	}

	private static List<Sector> sectors(Chance chance) {
		Sector leading = chance.oneOf(List.of(Sector.values()));
		Set<Sector> others = EnumSet.noneOf(Sector.class);
		for (int more = chance.below(3); more > 0; more--) {
			others.add(chance.oneOf(List.of(Sector.values())));
		}
		others.remove(leading);
		return Stream.concat(Stream.of(leading), others.stream()).toList();
	}

}
