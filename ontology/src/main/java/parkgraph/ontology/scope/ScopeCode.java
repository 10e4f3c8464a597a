package parkgraph.ontology.scope;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * From canonical codes back to scopes.
 */
final class ScopeCode {

	private @Nullable Units units;

	private @Nullable Area area;

	private @Nullable String parks;

	private @Nullable Place place;

	private @Nullable String industry;

	private @Nullable Regime regime;

	private final List<String> without = new ArrayList<>();

	private ScopeCode() {
	}

	static Scope parse(String code) {
		if (code.equals("unstated")) {
			return Scope.UNSTATED;
		}
		Scope scope = new ScopeCode().read(code);
		// One scope has one code: parts in order, each once.
		if (!scope.code().equals(code)) {
			throw new IllegalArgumentException("Not the code of a scope: \"%s\"".formatted(code));
		}
		return scope;
	}

	/** As {@link #parse}, with the parts in any order. */
	static Scope parseLoosely(String code) {
		return code.isEmpty() ? Scope.UNSTATED : new ScopeCode().read(code);
	}

	private Scope read(String code) {
		for (String part : code.split(";")) {
			String[] named = part.split(":", 2);
			if (named.length != 2) {
				throw unknown(code);
			}
			set(named[0], named[1], code);
		}
		return new Scope(this.units, this.area, this.parks, this.place, this.industry, this.regime, this.without);
	}

	private void set(String part, String value, String code) {
		switch (part) {
			case "units" -> this.units = Units.ofCode(value).orElseThrow(() -> unknown(code));
			case "area" -> this.area = Area.parse(value);
			case "parks" -> this.parks = value;
			case "place" -> this.place = Place.ofCode(value).orElseThrow(() -> unknown(code));
			case "industry" -> this.industry = value;
			case "regime" -> this.regime = Regime.parse(value);
			case "without" -> this.without.addAll(List.of(value.split("[,、]")));
			default -> throw unknown(code);
		}
	}

	private static IllegalArgumentException unknown(String code) {
		return new IllegalArgumentException("Not the code of a scope: \"%s\"".formatted(code));
	}

}
