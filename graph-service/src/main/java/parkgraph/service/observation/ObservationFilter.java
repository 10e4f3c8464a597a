package parkgraph.service.observation;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Which statements are asked for; whatever is absent may be anything.
 *
 * @param subject key or id of the thing they are about
 * @param indicator code of the indicator
 * @param year calendar year
 * @param nature kind of statement
 * @param source id of the source
 * @param batch id of the batch they came in with
 * @param file name of a file of that batch
 * @param chosen whether they count for their key
 * @param counts whether they enter the yearly series
 */
public record ObservationFilter(@Nullable String subject, @Nullable String indicator, @Nullable Integer year,
		@Nullable Nature nature, @Nullable String source, @Nullable String batch, @Nullable String file,
		@Nullable Boolean chosen, @Nullable Boolean counts) {

	/** Nothing is asked for in particular. */
	static final ObservationFilter ANY = new ObservationFilter(null, null, null, null, null, null, null, null, null);

	/** How the ids of the statements begin. */
	String prefix() {
		if (this.batch == null) {
			if (this.file != null) {
				throw ClientProblem.badRequest("FILE_NEEDS_BATCH",
						new Wording("filter.file 需要同时给出 filter.batch。", "filter.file needs filter.batch beside it."),
						null);
			}
			return "";
		}
		return this.batch + "/" + ((this.file == null) ? "" : this.file + "/");
	}

	/** The tests that the statement makes. */
	Map<String, Object> tests() {
		Map<String, Object> tests = new HashMap<>();
		put(tests, "indicator", this.indicator);
		put(tests, "year", this.year);
		put(tests, "nature", (this.nature == null) ? null : this.nature.name());
		put(tests, "source", (this.source == null) ? null : withoutType(this.source));
		put(tests, "chosen", this.chosen);
		put(tests, "counts", this.counts);
		return tests;
	}

	private static String withoutType(String source) {
		return source.startsWith("source/") ? source.substring("source/".length()) : source;
	}

	private static void put(Map<String, Object> tests, String name, @Nullable Object value) {
		if (value != null) {
			tests.put(name, value);
		}
	}

}
