package parkgraph.service.park;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import parkgraph.service.database.View;

/**
 * An industrial park as readers see it.
 *
 * @param code its code
 * @param zh its name
 * @param en its name in English; absent when nobody says
 * @param level who approved it
 * @param levelPrinted the same as printed; absent when nothing was
 * @param type 经开区, 高新区 …; absent when unknown
 * @param approval how it came about, as printed; absent when nothing was
 * @param areaPrinted its areas as printed; absent when nothing was
 * @param industriesPrinted its leading industries as printed; absent when nothing was
 * @param notes what else was printed; absent when nothing was
 * @param countyInferred whether the county is a guess
 * @param sourceId where the description was found; absent when nobody says
 * @param view the state it was read at
 */
public record Park(String code, String zh, @Nullable String en, ParkLevel level, @Nullable String levelPrinted,
		@Nullable String type, @Nullable String approval, @Nullable String areaPrinted,
		@Nullable String industriesPrinted, @Nullable String notes, boolean countyInferred, @Nullable String sourceId,
		View view) {

	/**
	 * Reads a park from a row.
	 * @param value the node's properties
	 * @param view the state it was read at
	 * @return the park
	 */
	public static Park of(Value value, View view) {
		String code = value.get("code").asString();
		return new Park(code, value.get("zh").asString(code), value.get("en").asString(null),
				ParkLevel.of(value.get("level").asString("")), value.get("levelPrinted").asString(null),
				value.get("type").asString(null), value.get("approval").asString(null),
				value.get("areaPrinted").asString(null), value.get("industriesPrinted").asString(null),
				value.get("notes").asString(null), value.get("countyInferred").asBoolean(false),
				value.get("source").asString(null), view);
	}

	public String id() {
		return "park/" + this.code;
	}

}
