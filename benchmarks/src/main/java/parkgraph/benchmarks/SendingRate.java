package parkgraph.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import parkgraph.benchmarks.Comparison.Better;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.sent.CheckedSending;
import parkgraph.loaders.sent.Sending;
import parkgraph.loaders.sent.SentFiles;
import parkgraph.ontology.figure.Audience;

/**
 * What people send: a long CSV file and a large workbook, checked and published, against
 * {@code LOAD CSV … MERGE} that makes the same graph; and the dry run of an ordinary
 * workbook's rows beside all those figures.
 */
final class SendingRate implements Benchmark {

	private static final double BUDGET = 1;

	private static final Duration DRY_RUN = Duration.ofSeconds(1);

	private static final LocalDate TODAY = LocalDate.of(2025, 5, 20);

	private static final int FIGURES_PER_ROW_OF_WORKBOOK = 3;

	@Override
	public List<Comparison> run(Scale scale, Path directory) {
		SentTables tables = new SentTables(directory.resolve("sent"));
		int rows = scale.rowsSent();
		int inWorkbook = rows / 4;
		List<Comparison> results = new ArrayList<>();
		for (int round = 1; round <= scale.rounds(); round++) {
			results.clear();
			Path copies = directory.resolve("round-" + round);
			try (Store store = prepared(tables, SentTables.parksOf(rows))) {
				results.addAll(measure("%,d rows of CSV".formatted(rows), tables.figures(rows), rows, store,
						copies.resolve("csv")));
				results.add(dryRun(store, tables.nextYear(scale.rowsOfDryRun()), scale));
			}
			try (Store store = prepared(tables, SentTables.parksOf(inWorkbook))) {
				results.addAll(measure("a workbook of %,d rows".formatted(inWorkbook), tables.workbook(inWorkbook),
						inWorkbook * FIGURES_PER_ROW_OF_WORKBOOK, store, copies.resolve("xlsx")));
			}
		}
		return List.copyOf(results);
	}

	private static Store prepared(SentTables tables, int parks) {
		Store store = Store.open();
		publish(store, check(store, tables.regions()));
		publish(store, check(store, tables.parks(parks)));
		return store;
	}

	private static List<Comparison> measure(String what, Path file, int figures, Store store, Path copied) {
		CheckedSending[] checked = new CheckedSending[1];
		Duration check = Turns.time(() -> checked[0] = check(store, file));
		Duration publish = Turns.time(() -> publish(store, checked[0]));
		StoreCopy copy = StoreCopy.export(store, copied);
		try (Store bare = Store.open()) {
			Duration load = Turns.time(() -> copy.loadInto(bare));
			return List.of(compared("checking " + what, figures, check, load),
					compared("publishing " + what, figures, publish, load));
		}
	}

	private static Comparison compared(String what, int figures, Duration measured, Duration load) {
		double rate = figures / seconds(measured);
		double bareRate = figures / seconds(load);
		return new Comparison(what, rate(rate), rate(bareRate) + " by LOAD CSV … MERGE", rate / bareRate, BUDGET,
				Better.LARGER);
	}

	private static Comparison dryRun(Store store, Path file, Scale scale) {
		Turns turns = Turns.of(scale, () -> check(store, file), () -> {
		});
		return new Comparison("dry run of %d rows".formatted(scale.rowsOfDryRun()), Turns.millis(turns.measured()),
				Turns.millis(DRY_RUN), (double) turns.measured().toNanos() / DRY_RUN.toNanos(), 1, Better.SMALLER);
	}

	private static CheckedSending check(Store store, Path file) {
		return sent(store).check(new Sending(List.of(new SentFile(String.valueOf(file.getFileName()), file)),
				LoadOptions.of("benchmark"), "benchmark", Audience.PUBLIC, "benchmark"));
	}

	private static void publish(Store store, CheckedSending checked) {
		sent(store).publish(checked, false, Progress.UNHEARD);
	}

	private static SentFiles sent(Store store) {
		return new SentFiles(store.driver(), KindSettings.shipped(), CheckSettings.standard(TODAY));
	}

	private static double seconds(Duration duration) {
		return duration.toNanos() / 1e9;
	}

	private static String rate(double perSecond) {
		return String.format(Locale.ROOT, "%,.0f figures/s", perSecond);
	}

}
