package parkgraph.loaders.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.rule.Rules;
import parkgraph.ontology.wording.Wording;

/**
 * How strict the rules of this package are.
 *
 * @param thresholds where rules begin to doubt
 * @param onTrial ids of rules that are being tried: what they find is shown apart
 * @param today no actual figure is of a time after it
 */
public record CheckSettings(Map<Threshold, Double> thresholds, Set<String> onTrial, LocalDate today) {

	/** The environment variable that names rules on trial, separated by commas. */
	public static final String TRIAL_VARIABLE = "PARKGRAPH_CHECK_TRIAL";

	public CheckSettings {
		thresholds = Map.copyOf(thresholds);
		onTrial = Set.copyOf(onTrial);
	}

	/**
	 * The settings of an environment.
	 * @param environment names and values of its variables
	 * @param today the present day
	 * @throws LoadingException if a threshold is no positive number, or a rule unknown
	 */
	public static CheckSettings of(Map<String, String> environment, LocalDate today) {
		Map<Threshold, Double> thresholds = new EnumMap<>(Threshold.class);
		for (Threshold threshold : Threshold.values()) {
			String set = environment.getOrDefault(threshold.variable(), "").strip();
			thresholds.put(threshold, set.isEmpty() ? threshold.standard() : number(threshold.variable(), set));
		}
		Set<String> onTrial = Arrays.stream(environment.getOrDefault(TRIAL_VARIABLE, "").split(","))
			.map(String::strip)
			.filter((rule) -> !rule.isEmpty())
			.collect(Collectors.toSet());
		for (String rule : onTrial) {
			if (Arrays.stream(CheckRule.values()).noneMatch((known) -> known.id().equals(rule))) {
				throw new LoadingException(
						new Wording("%s里的“%s”不是可以试行的规则，可用：%s。".formatted(TRIAL_VARIABLE, rule, CheckRule.ids()),
								"\"%s\" in %s is no rule that can be on trial; there are: %s.".formatted(rule,
										TRIAL_VARIABLE, CheckRule.ids())));
			}
		}
		return new CheckSettings(thresholds, onTrial, today);
	}

	/**
	 * The settings of an environment, today.
	 * @param environment names and values of its variables
	 * @param clock tells the present day in China, where it is decided whether a year is
	 * over
	 * @throws LoadingException as {@link #of(Map, LocalDate)} does
	 */
	public static CheckSettings of(Map<String, String> environment, Clock clock) {
		return of(environment, LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))));
	}

	/** Nothing is set. */
	public static CheckSettings standard(LocalDate today) {
		return of(Map.of(), today);
	}

	private static double number(String variable, String set) {
		if (!set.matches("\\d{1,15}(\\.\\d{1,6})?") || Double.parseDouble(set) <= 0) {
			throw new LoadingException(new Wording("%s为“%s”，应为大于0的数。".formatted(variable, set),
					"%s is \"%s\", expected a number greater than 0.".formatted(variable, set)));
		}
		return Double.parseDouble(set);
	}

	double get(Threshold threshold) {
		return this.thresholds.getOrDefault(threshold, threshold.standard());
	}

}
