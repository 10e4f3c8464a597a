package parkgraph.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import parkgraph.benchmarks.Comparison.Better;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.synthetic.ProvinceShape;
import parkgraph.loaders.synthetic.SyntheticProvince;

/**
 * Loading through the whole path (reading, checking, choosing, hashing, publishing)
 * against {@code LOAD CSV … MERGE} that makes the same graph from files in which all of
 * that is done already.
 */
final class LoadingRate implements Benchmark {

	private static final double BUDGET = 1;

	private static final Year LAST = Year.of(2023);

	@Override
	public List<Comparison> run(Scale scale, Path directory) {
		Path files = directory.resolve("province");
		new SyntheticProvince(
				new ProvinceShape(scale.parksLoaded(), 0, LAST.minusYears(scale.yearsLoaded() - 1L), LAST, 2014))
			.writeTo(files);
		Comparison last = round(files, directory.resolve("copy-1"));
		for (int round = 2; round <= scale.rounds(); round++) {
			last = round(files, directory.resolve("copy-" + round));
		}
		return List.of(last);
	}

	private static Comparison round(Path files, Path copied) {
		try (Store ordinary = Store.open(); Store bare = Store.open()) {
			Publication[] published = new Publication[1];
			Duration whole = Turns.time(() -> published[0] = ordinary.publish(files, Progress.UNHEARD));
			StoreCopy copy = StoreCopy.export(ordinary, copied);
			Duration load = Turns.time(() -> copy.loadInto(bare));
			refuseUnlessEqual(ordinary, bare);
			long observations = published[0].counts().observations();
			double rate = observations / seconds(whole);
			double bareRate = observations / seconds(load);
			return new Comparison(
					String.format(Locale.ROOT, "loading %,d observations through the whole path", observations),
					rate(rate), rate(bareRate) + " by LOAD CSV … MERGE", rate / bareRate, BUDGET, Better.LARGER);
		}
	}

	/** Otherwise the two would not have done the same work. */
	private static void refuseUnlessEqual(Store one, Store other) {
		String counts = """
				MATCH (node) WHERE NOT node:Store AND NOT node:PublishLock AND NOT node:Migration
				RETURN count(node) AS nodes, sum(size(keys(node))) AS properties,
				       sum(COUNT { (node)-->() }) AS relationships
				""";
		Map<String, Object> made = one.rows(counts, Map.of()).get(0).asMap();
		Map<String, Object> copied = other.rows(counts, Map.of()).get(0).asMap();
		if (!made.equals(copied)) {
			throw new IllegalStateException("The copy differs: %s, not %s".formatted(copied, made));
		}
	}

	private static double seconds(Duration duration) {
		return duration.toNanos() / 1e9;
	}

	private static String rate(double perSecond) {
		return String.format(Locale.ROOT, "%,.0f/s", perSecond);
	}

}
