package parkgraph.loaders.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import parkgraph.ontology.period.Period;
import parkgraph.ontology.scope.Scope;

/**
 * Reads the codes of scopes and periods, and remembers those it has met last: a million
 * statements name a few dozen. For one thread.
 */
final class ParsedCodes {

	private static final int REMEMBERED = 1000;

	private final Map<String, Scope> scopes = new Remembered<>();

	private final Map<String, Period> periods = new Remembered<>();

	Scope scope(String code) {
		return of(this.scopes, code, Scope::parse);
	}

	Period period(String code) {
		return of(this.periods, code, Period::parse);
	}

	private static <T> T of(Map<String, T> known, String code, Function<String, T> parse) {
		return known.computeIfAbsent(code, parse);
	}

	/**
	 * Forgets what has not been asked for the longest.
	 */
	private static final class Remembered<T> extends LinkedHashMap<String, T> {

		private static final long serialVersionUID = 1L;

		Remembered() {
			super(64, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
			return size() > REMEMBERED;
		}

	}

}
