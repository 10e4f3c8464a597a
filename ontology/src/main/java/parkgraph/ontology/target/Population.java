package parkgraph.ontology.target;

import java.time.Year;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * Which parks a document speaks of when it says 产业园区, 开发区 or 高新区.
 *
 * @param code its code
 * @param name what it is called
 * @param note what the rule is, in words
 * @param byRule whether level and type decide; otherwise the members are listed somewhere
 * @param levels the park levels it counts, empty for all
 * @param types the park types it counts, as printed, empty for all
 * @param since from when documents count it this way; absent when that is not known
 */
public record Population(String code, Wording name, Wording note, boolean byRule, Set<String> levels, Set<String> types,
		@Nullable Year since) {

	public Population {
		levels = Set.copyOf(levels);
		types = Set.copyOf(types);
	}

	/**
	 * Whether a park belongs to it by its level and type.
	 * @param level the park's level: national, provincial, municipal or other
	 * @param type the park's type as printed, for example 高新技术产业开发区
	 * @return false also when only a list can tell
	 */
	public boolean counts(String level, String type) {
		return this.byRule && (this.levels.isEmpty() || this.levels.contains(level))
				&& (this.types.isEmpty() || this.types.contains(type));
	}

}
