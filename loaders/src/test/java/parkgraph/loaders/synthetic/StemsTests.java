package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invented names that nobody takes for real ones.
 */
class StemsTests {

	private final Stems stems = Stems.of(ProvinceShape.DEFAULT, "parks");

	@Test
	void eachNumberHasItsOwnName() {
		Set<String> names = new HashSet<>();
		for (int number = 0; number < 60_000; number++) {
			names.add(this.stems.stem(number));
		}
		assertThat(names).hasSize(60_000);
	}

	@Test
	void otherSeedsGiveOtherNames() {
		ProvinceShape other = new ProvinceShape(145, 0, Year.of(2009), Year.of(2023), 2015);
		assertThat(Stems.of(other, "parks").stem(0)).isNotEqualTo(this.stems.stem(0));
	}

	@Test
	void sharesNoSyllableWithRealRegionsAndParks() {
		Set<String> real = Stream
			.of(Shipped.column("sichuan_divisions.csv", "name"),
					Shipped.column("sichuan_divisions_history.csv", "old_name"), Shipped.column("parks.csv", "name"))
			.flatMap(List::stream)
			.flatMap((name) -> name.chars().mapToObj(Character::toString))
			.collect(Collectors.toSet());
		for (int number = 0; number < 2000; number++) {
			assertThat(this.stems.stem(number).chars().mapToObj(Character::toString)).doesNotContainAnyElementsOf(real);
		}
	}

}
