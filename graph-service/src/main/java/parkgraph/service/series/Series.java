package parkgraph.service.series;

import java.util.List;

import parkgraph.service.indicator.Indicator;
import parkgraph.service.observation.Observation;
import parkgraph.service.observation.Subject;

/**
 * The figures of one subject and indicator.
 *
 * @param subject what they are about
 * @param indicator what is measured
 * @param figures those that count, one per full calendar year, in order of time
 * @param others chosen figures that do not enter the series, each with the reason
 */
record Series(Subject subject, Indicator indicator, List<Observation> figures, List<OtherFigure> others) {

	static Series of(Subject subject, Indicator indicator, List<Observation> chosen) {
		return new Series(subject, indicator, chosen.stream().filter(Observation::counts).toList(),
				chosen.stream().filter((one) -> !one.counts()).map(OtherFigure::of).toList());
	}

	public List<NominalRatio> nominalRatios() {
		return NominalRatio.of(this.figures);
	}

}
