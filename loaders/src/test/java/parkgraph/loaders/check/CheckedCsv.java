package parkgraph.loaders.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.kind.FakeRegister;
import parkgraph.loaders.kind.KindBatch;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.ontology.figure.Audience;

/**
 * What is found in a csv file beside a store that a test describes.
 */
final class CheckedCsv {

	static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

	private CheckedCsv() {
	}

	static List<Finding> findings(Path folder, String csv, KnownGraph graph) {
		return findings(folder, csv, graph, FakeRegister.sichuan(), Map.of());
	}

	static List<Finding> findings(Path folder, String csv, KnownGraph graph, FakeRegister register,
			Map<String, String> settings) {
		List<BatchItem> items = new ArrayList<>();
		Path file = folder.resolve("t.csv");
		try {
			Files.writeString(file, csv);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		KindBatch batch = KindBatch.of(List.of(new SentFile("t.csv", file)), KindSettings.shipped(), register,
				LoadOptions.of("德阳市经信局报送").year(2023), "测试", Audience.INTERNAL, "tester");
		new CheckedFigures(batch, graph, CheckSettings.of(settings, TODAY)).read(items::add);
		return items.stream().filter(Finding.class::isInstance).map(Finding.class::cast).toList();
	}

}
