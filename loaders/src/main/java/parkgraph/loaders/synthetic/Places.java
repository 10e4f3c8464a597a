package parkgraph.loaders.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import parkgraph.loaders.table.CsvTable;
import parkgraph.loaders.table.TableRow;

/**
 * The real regions of Sichuan, from the code list that ships: invented parks lie in real
 * places.
 */
final class Places {

	private static final String FILE = "/parkgraph/content/sichuan_divisions.csv";

	/**
	 * Of a hundred parks, how many lie in the provincial capital beyond its fair share.
	 */
	private static final int IN_CAPITAL = 12;

	private final List<String> cities = new ArrayList<>();

	private final List<Place> counties = new ArrayList<>();

	private Places() {
	}

	static Places ofSichuan() {
		Places places = new Places();
		Map<String, String> cityByCode = new HashMap<>();
		try (InputStream bytes = Objects.requireNonNull(Places.class.getResourceAsStream(FILE), FILE);
				CsvTable table = new CsvTable(FILE, bytes)) {
			for (TableRow row = table.next(); row != null; row = table.next()) {
				places.add(row, cityByCode);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return places;
	}

	private void add(TableRow row, Map<String, String> cityByCode) {
		switch (row.print("level")) {
			case "prefecture" -> {
				this.cities.add(row.print("name"));
				cityByCode.put(row.print("code"), row.print("name"));
			}
			case "county" ->
				this.counties.add(new Place(cityByCode.getOrDefault(row.print("parent_code"), ""), row.print("name")));
			default -> {
				// The province itself is no place for a park.
			}
		}
	}

	List<String> cities() {
		return this.cities;
	}

	/** All counties of a city, in the order of the code list. */
	List<String> countiesOf(String city) {
		return this.counties.stream().filter((place) -> place.city().equals(city)).map(Place::county).toList();
	}

	Place any(Chance chance) {
		if (chance.inPercent(IN_CAPITAL)) {
			String capital = this.cities.get(0);
			return new Place(capital, chance.oneOf(countiesOf(capital)));
		}
		return chance.oneOf(this.counties);
	}

	/**
	 * Where a park lies.
	 *
	 * @param city name of the prefecture
	 * @param county name of the county
	 */
	record Place(String city, String county) {
	}

}
