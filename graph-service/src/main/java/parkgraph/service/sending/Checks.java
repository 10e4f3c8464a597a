package parkgraph.service.sending;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

import org.springframework.stereotype.Component;

import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.sent.CheckedSending;
import parkgraph.loaders.sent.Sending;
import parkgraph.loaders.sent.SentFiles;
import parkgraph.loaders.sheet.FileLimits;

/**
 * Reads the files of drafts, and remembers what the newest checks found.
 */
@Component
class Checks {

	/** Checks that need not be repeated for publishing. */
	private static final int REMEMBERED = 20;

	private final Map<String, CheckedSending> remembered = Collections.synchronizedMap(new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, CheckedSending> eldest) {
			return size() > REMEMBERED;
		}

	});

	private final Drafts drafts;

	private final Intakes intakes;

	private final Driver driver;

	private final KindSettings kinds;

	private final Clock clock;

	Checks(Drafts drafts, Intakes intakes, Driver driver, UploadProperties properties, Clock clock) {
		this.drafts = drafts;
		this.intakes = intakes;
		this.driver = driver;
		this.kinds = new KindSettings(KindCatalogue.shipped(),
				FileLimits.DEFAULT.withBytes(properties.fileSize().toBytes()));
		this.clock = clock;
	}

	/** As {@code load} takes them; a service may run for longer than a day. */
	SentFiles sent() {
		return new SentFiles(this.driver, this.kinds, CheckSettings.of(System.getenv(), this.clock));
	}

	/** Checks a draft, keeps the report, and gives new arrivals their receipts. */
	Draft check(Draft draft) {
		CheckedSending checked = sent().check(sending(draft));
		this.remembered.put(draft.id(), checked);
		this.drafts.keepReport(draft.id(), Report.of(checked));
		return this.intakes.receive(draft, checked).checkedAt(checked.state());
	}

	private Sending sending(Draft draft) {
		List<SentFile> files = IntStream.range(0, draft.files().size())
			.mapToObj((number) -> draft.files().get(number).at(this.drafts.file(draft.id(), number)))
			.toList();
		Draft.Options options = draft.options();
		String source = options.source();
		return new Sending(
				files, new LoadOptions(options.yearOfValues(), options.kind(),
						(source != null) ? source : draft.title(), options.publishedOn()),
				draft.title(), draft.audience(), draft.who());
	}

	/** The check as it was reported; after a restart the files are read once more. */
	CheckedSending of(Draft draft) {
		CheckedSending known = this.remembered.get(draft.id());
		CheckedSending checked = (known != null) ? known : sent().check(sending(draft));
		this.remembered.putIfAbsent(draft.id(), checked);
		Long state = draft.state();
		return new CheckedSending(checked.batch(), (state != null) ? state : checked.state(), checked.report(),
				checked.changes(), checked.before(), checked.submissions());
	}

	void forget(String id) {
		this.remembered.remove(id);
	}

}
