package parkgraph.benchmarks;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;

import parkgraph.benchmarks.Comparison.Better;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.synthetic.ProvinceShape;
import parkgraph.loaders.synthetic.SyntheticProvince;

/**
 * The threshold question over HTTP against the same Cypher through the bare driver: what
 * the service adds to what the database needs.
 */
final class ThresholdOverHttp implements Benchmark {

	private static final double BUDGET = 1.5;

	private static final Year LAST = Year.of(2023);

	/** Wide enough for about a thousand rows among ten thousand parks. */
	private static final String QUESTION = "{ parksNear(thresholds: [500], year: 2023, within: 37) { rungs { near(first: 1000) {"
			+ " rank park { code zh level region { zh } } figure { year value { yiYuan } printed nature }"
			+ " gap { yuan } gapShare growthNeeded } } } }";

	@Override
	public List<Comparison> run(Scale scale, Path directory) {
		ProvinceShape shape = new ProvinceShape(scale.parksAsked(), 0, LAST.minusYears(scale.yearsAsked() - 1L), LAST,
				2014);
		new SyntheticProvince(shape).writeTo(directory);
		RecordedStatements recorded = new RecordedStatements();
		try (Store store = Store.open()) {
			store.publish(directory, Progress.UNHEARD);
			try (Service service = Service.on(store.access(), recorded)) {
				recorded.listen(() -> service.ask(QUESTION));
				int rows = Answers.near(service.ask(QUESTION));
				Turns turns = Turns.of(scale, () -> service.ask(QUESTION), () -> recorded.replay(store.driver()));
				return List.of(
						new Comparison(
								"threshold question over HTTP, %,d parks × %d years, %d rows × 12 fields"
									.formatted(scale.parksAsked(), scale.yearsAsked(), rows),
								Turns.millis(turns.measured()),
								"%s for its %d statements through the bare driver"
									.formatted(Turns.millis(turns.baseline()), recorded.count()),
								turns.ratio(), BUDGET, Better.SMALLER));
			}
		}
	}

}
