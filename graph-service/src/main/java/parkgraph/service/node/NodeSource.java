package parkgraph.service.node;

import java.util.List;
import java.util.Map;

import parkgraph.service.database.View;

/**
 * Reads things of one kind by their keys. Each feature whose things have global ids
 * brings one.
 */
public interface NodeSource {

	/**
	 * Which kind of thing.
	 * @return the first word of the global ids
	 */
	String type();

	/**
	 * The things with these keys, read with one statement.
	 * @param keys business keys
	 * @param view the state that is read
	 * @return those that exist, by key
	 */
	Map<String, ?> byKeys(List<String> keys, View view);

}
