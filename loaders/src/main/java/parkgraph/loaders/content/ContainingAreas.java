package parkgraph.loaders.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import parkgraph.ontology.text.NameFolding;

/**
 * Areas that are not parks but lie around, within or across parks, as print says.
 */
final class ContainingAreas {

	private final Map<String, Area> byName = new HashMap<>();

	/**
	 * Adds an area; of several parks named for one area the first is the one to look at.
	 */
	void add(String name, String kind, String park) {
		this.byName.putIfAbsent(NameFolding.fold(name), new Area(kind, park));
	}

	Optional<Area> find(String name) {
		return Optional.ofNullable(this.byName.get(NameFolding.fold(name)));
	}

	/**
	 * An area and the park it has to do with.
	 *
	 * @param kind what kind of aggregate it is
	 * @param park code of the park for which a figure of the area is a hint
	 */
	record Area(String kind, String park) {
	}

}
