package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.List;

import parkgraph.loaders.synthetic.Places.Place;

/**
 * One invented park.
 *
 * @param index its number, from 0
 * @param stem the invented part of its name
 * @param type what kind of park it is
 * @param place where it lies
 * @param sectors what it leads in, most important first
 * @param life what happened to it
 */
record SyntheticPark(int index, String stem, ParkType type, Place place, List<Sector> sectors, Life life) {

	/** A code nobody takes for a real one: {@code SYN001}. */
	String code() {
		return codeOf(this.index);
	}

	static String codeOf(int index) {
		String digits = Integer.toString(index + 1);
		return "SYN" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
	}

	String name() {
		return this.stem + this.type.words();
	}

	String shortName() {
		return this.stem + this.type.shortWords();
	}

	/** The name a park bore before it was renamed. */
	String formerName() {
		return this.stem + "工业集中发展区";
	}

	String nameIn(Year year) {
		return this.life.hadFormerNameIn(year) ? formerName() : name();
	}

	Sector leadingSector() {
		return this.sectors.get(0);
	}

}
