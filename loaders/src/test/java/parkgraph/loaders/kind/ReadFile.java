package parkgraph.loaders.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Erasure;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.sheet.FileLimits;
import parkgraph.loaders.sheet.TestWorkbook;
import parkgraph.ontology.figure.Audience;

/**
 * What reading files says, written so that a test can state it in a line each.
 */
final class ReadFile {

	private final List<BatchItem> items = new ArrayList<>();

	private final KindBatch batch;

	private ReadFile(KindBatch batch) {
		this.batch = batch;
		batch.read(this.items::add);
	}

	static ReadFile of(LoadOptions options, KindCatalogue catalogue, Path... files) {
		List<SentFile> sent = List.of(files)
			.stream()
			.map((file) -> new SentFile(String.valueOf(file.getFileName()), file))
			.toList();
		return new ReadFile(KindBatch.of(sent, new KindSettings(catalogue, FileLimits.DEFAULT), FakeRegister.sichuan(),
				options, "测试", Audience.INTERNAL, "tester"));
	}

	static ReadFile of(LoadOptions options, Path... files) {
		return of(options, KindCatalogue.shipped(), files);
	}

	static Path csv(Path folder, String text) {
		try {
			return Files.writeString(folder.resolve("t.csv"), text, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Path workbook(Path folder, TestWorkbook workbook) {
		return workbook.write(folder.resolve("t.xlsx"));
	}

	@Override
	public String toString() {
		return String.join("\n", stated()) + "\n" + String.join("\n", things()) + "\n" + String.join("\n", problems())
				+ "\n" + String.join("\n", notes());
	}

	KindBatch batch() {
		return this.batch;
	}

	List<BatchItem> items() {
		return this.items;
	}

	/**
	 * Statements as
	 * {@code subject indicator period scope nature low..high | place | print}.
	 */
	List<String> stated() {
		return all(Stated.class).stream()
			.map((stated) -> "%s %s %s %s %s %s | %s | %s".formatted(stated.subject().ref(), stated.indicator(),
					stated.period(), stated.scope(), stated.nature(),
					stated.bounds().isPoint() ? stated.bounds().low()
							: stated.bounds().low() + ".." + stated.bounds().high(),
					place(stated.origin()), stated.print().value()))
			.toList();
	}

	/** Things as {@code ref {properties}}, names and sources left out. */
	List<String> things() {
		return all(Thing.class).stream()
			.filter((thing) -> !thing.ref().label().equals("Source") && !thing.ref().label().equals("Name"))
			.map((thing) -> thing.ref().ref() + " " + new TreeMap<>(thing.properties()))
			.toList();
	}

	List<String> names() {
		return all(Thing.class).stream()
			.filter((thing) -> thing.ref().label().equals("Name"))
			.map((thing) -> "%s/%s %s %s".formatted(thing.properties().get("subjectLabel"),
					thing.properties().get("subject"), thing.properties().get("kind"), thing.properties().get("text")))
			.toList();
	}

	List<String> links() {
		return all(Link.class).stream()
			.filter((link) -> !link.type().equals("NAMES"))
			.map((link) -> "%s -%s-> %s".formatted(link.from().ref(), link.type(), link.to().ref()))
			.toList();
	}

	/** Withdrawals as {@code subject indicator period scope cause expected | place}. */
	List<String> withdrawn() {
		return all(Withdrawal.class).stream()
			.map((gone) -> "%s %s %s %s %s %s | %s".formatted(gone.subject().ref(), gone.indicator(), gone.period(),
					gone.scope(), gone.cause(), (gone.expected() != null) ? gone.expected().low() : null,
					place(gone.origin())))
			.toList();
	}

	/** Properties and links that are taken away; of a name only its words. */
	List<String> takenAway() {
		List<String> gone = new ArrayList<>();
		all(Erasure.class).forEach((erasure) -> gone.add(erasure.ref().ref() + " " + erasure.property()));
		all(Unlink.class).forEach((unlink) -> gone.add(unlink.from().label().equals("Name") ? "a name"
				: "%s -%s-> %s".formatted(unlink.from().ref(), unlink.type(), unlink.to().ref())));
		return gone;
	}

	/** Findings that are more than notes, as {@code place rule sentence}. */
	List<String> problems() {
		return all(Finding.class).stream()
			.filter((finding) -> finding.outcome() != Finding.Outcome.NOTE)
			.map((finding) -> "%s %s %s".formatted(place(finding.origin()), finding.rule(), finding.zh()))
			.toList();
	}

	List<String> notes() {
		return all(Finding.class).stream()
			.filter((finding) -> finding.outcome() == Finding.Outcome.NOTE)
			.map((finding) -> "%s %s".formatted(place(finding.origin()), finding.zh()))
			.toList();
	}

	private static String place(Origin origin) {
		String sheet = (origin.sheet() != null) ? origin.sheet() + "!" : "";
		return sheet + ((origin.cell() != null) ? origin.cell() : String.valueOf(origin.row()));
	}

	<T> List<T> all(Class<T> type) {
		return this.items.stream().filter(type::isInstance).map(type::cast).toList();
	}

}
