package parkgraph.loaders.content;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.table.TableRow;

/**
 * The properties of a thing, gathered column by column; what is blank is left out.
 */
final class Properties {

	private final Map<String, Object> values = new LinkedHashMap<>();

	static Properties none() {
		return new Properties();
	}

	Properties with(String property, @Nullable Object value) {
		if (value != null) {
			this.values.put(property, value);
		}
		return this;
	}

	/** Takes over the text of a column. */
	Properties text(TableRow row, String property, String column) {
		return with(property, row.cell(column));
	}

	Map<String, Object> asMap() {
		return Map.copyOf(this.values);
	}

}
