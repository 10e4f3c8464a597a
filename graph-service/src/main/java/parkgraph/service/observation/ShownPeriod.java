package parkgraph.service.observation;

import parkgraph.ontology.period.Period;

/**
 * A period with its names.
 *
 * @param code canonical code
 * @param zh what it is called in Chinese
 * @param en what it is called in English
 */
public record ShownPeriod(String code, String zh, String en) {

	static ShownPeriod of(Period period) {
		return new ShownPeriod(period.code(), period.zh(), period.en());
	}

}
