package parkgraph.service.region;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A region.
 *
 * @param code its division code
 * @param zh what it is called
 * @param en what it is called in English; absent when nobody says
 * @param level country, macro-region, province, prefecture or county
 * @param lon longitude of its centre; absent when unknown
 * @param lat latitude of its centre; absent when unknown
 */
public record Region(String code, String zh, @Nullable String en, String level, @Nullable Double lon,
		@Nullable Double lat) {

	/**
	 * Reads a region from a row.
	 * @param value the map a statement returns for it
	 * @return the region
	 */
	public static Region of(Value value) {
		String code = value.get("code").asString();
		return new Region(code, value.get("zh").asString(code), value.get("en").asString(null),
				value.get("level").asString(""), value.get("lon").isNull() ? null : value.get("lon").asDouble(),
				value.get("lat").isNull() ? null : value.get("lat").asDouble());
	}

	public String id() {
		return "region/" + this.code;
	}

}
