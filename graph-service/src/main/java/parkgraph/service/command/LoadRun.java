package parkgraph.service.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.LoadReport;
import parkgraph.loaders.change.ChangeText;
import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.report.FindingsReport;
import parkgraph.loaders.sent.CheckedSending;
import parkgraph.loaders.sent.Desk;
import parkgraph.loaders.sent.Sending;
import parkgraph.loaders.sent.SentFiles;
import parkgraph.loaders.submission.DeclaredParks;
import parkgraph.loaders.submission.FindingsBySender;
import parkgraph.loaders.submission.KindNames;
import parkgraph.loaders.submission.Overview;
import parkgraph.loaders.submission.OverviewText;
import parkgraph.loaders.submission.OverviewWorkbook;
import parkgraph.loaders.submission.Receipt;
import parkgraph.loaders.submission.ReceiptText;
import parkgraph.loaders.submission.Receipts;
import parkgraph.loaders.submission.Slip;
import parkgraph.loaders.submission.Submission;
import parkgraph.ontology.wording.Wording;

/**
 * One run of {@code parkgraph load}: the report, the receipt, the overview and slips,
 * then publishing when that was asked for.
 */
final class LoadRun {

	private static final int FINDINGS = 2;

	private final Driver driver;

	private final SentFiles sent;

	private final Desk desk;

	private final Asked asked;

	private final PrintWriter out;

	private final Locale locale;

	LoadRun(Driver driver, SentFiles sent, Desk desk, Asked asked, PrintWriter out, Locale locale) {
		this.driver = driver;
		this.sent = sent;
		this.desk = desk;
		this.asked = asked;
		this.out = out;
		this.locale = locale;
	}

	/**
	 * Runs it.
	 * @param sending what was brought
	 * @return the exit code
	 */
	int run(Sending sending) {
		boolean several = sending.files().size() > 1 || this.asked.into() != null;
		CheckedSending checked = this.sent.check(sending);
		Receipt receipt = this.asked.dryRun() ? null : this.desk.receive(checked, this.asked.into(), sending);
		Receipts.Visible visible = (receipt != null) ? this.desk.receipts().visible(receipt.collection())
				: Receipts.Visible.NOTHING;
		tell(checked, several);
		writeReport(sending, checked);
		if (receipt != null) {
			say(ReceiptText.of(receipt, this.locale));
			say("");
		}
		if (several || this.asked.overview() != null) {
			overview(checked, visible, several);
		}
		writeSlips(checked, receipt);
		return conclude(checked, receipt, visible);
	}

	private void tell(CheckedSending checked, boolean several) {
		if (several) {
			say(CheckText.withoutMatters(checked.report(), this.locale));
			say(FindingsBySender.of(checked.submissions(), this.locale));
		}
		else {
			say(CheckText.of(checked.report(), this.locale));
		}
		say("");
		if (checked.before().isEmpty()) {
			say(ChangeText.of(checked.changes(), checked.report().counts().refused(), this.locale));
			say("");
		}
	}

	private void writeReport(Sending sending, CheckedSending checked) {
		Path file = this.asked.report();
		if (file == null) {
			return;
		}
		try (OutputStream bytes = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
			boolean own = new FindingsReport(sending.files(), checked.report().findings()).write(bytes);
			say(own ? new Wording("带颜色和批注的原表已写入 %s。".formatted(file),
					"Your workbook with colours and comments is in %s.".formatted(file))
					: new Wording("发现清单已写入 %s。".formatted(file), "The list of findings is in %s.".formatted(file)));
			say("");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法写入 %1$s。 / Cannot write %1$s.".formatted(file), ex);
		}
	}

	private void overview(CheckedSending checked, Receipts.Visible visible, boolean several) {
		Overview overview = Overview.of(checked.submissions().all(), visible, DeclaredParks.all(this.driver),
				new KindNames(KindCatalogue.shipped()));
		if (several) {
			say(OverviewText.of(overview, this.locale));
			say("");
		}
		Path file = this.asked.overview();
		if (file != null) {
			write(file, (bytes) -> OverviewWorkbook.write(overview, checked.submissions(), bytes));
			say(new Wording("一览和问题清单已写入 %s。".formatted(file),
					"The overview and the findings are in %s.".formatted(file)));
		}
	}

	private void writeSlips(CheckedSending checked, @Nullable Receipt receipt) {
		Path folder = this.asked.slips();
		if (folder == null) {
			return;
		}
		List<Slip> slips = Slip.of(checked.submissions(),
				(receipt != null) ? this.desk.receipts().of(receipt.collection()) : List.of());
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法建立 %1$s。 / Cannot make %1$s.".formatted(folder), ex);
		}
		for (Slip slip : slips) {
			write(folder.resolve(slip.fileName() + ".xlsx"), slip::writeWorkbook);
			write(folder.resolve(slip.fileName() + ".docx"), slip::writeDocument);
		}
		say(new Wording("%d份退回单已写入 %s。".formatted(slips.size(), folder),
				"%d return slips are in %s.".formatted(slips.size(), folder)));
	}

	private static void write(Path file, Writing writing) {
		try (OutputStream bytes = Files.newOutputStream(file)) {
			writing.to(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("无法写入 %1$s。 / Cannot write %1$s.".formatted(file), ex);
		}
	}

	private int conclude(CheckedSending checked, @Nullable Receipt receipt, Receipts.Visible visible) {
		if (checked.before().isPresent()) {
			say(alreadyPublished(checked.before().get()));
			return 0;
		}
		Set<String> chosen = chosen(checked, visible);
		boolean refused = chosen.isEmpty() ? !checked.report().isClean()
				: checked.submissions().of(chosen).stream().anyMatch((one) -> one.refused() > 0);
		if (refused && !this.asked.withoutRefused()) {
			say(new Wording("没有提交任何内容。请改正后重新提交，或加 --without-refused 提交其余各行。",
					"Nothing was published. Correct it and load it again, or add --without-refused to publish the rest."));
			return FINDINGS;
		}
		if (checked.isEmpty()) {
			say(CheckedSending.NOTHING_TO_PUBLISH);
			return 0;
		}
		if (this.asked.dryRun() || receipt == null) {
			say(new Wording("检查完毕，未写入任何内容。", "Checked; nothing was written."));
			return refused ? FINDINGS : 0;
		}
		if (checked.submissions().open(visible).isEmpty() && !checked.submissions().all().isEmpty()) {
			say(new Wording("都已提交过，未重复写入。", "All of it was published before; nothing was written again."));
			return 0;
		}
		if (!this.asked.yes()) {
			say(new Wording("没有提交任何内容；确认提交请加 --yes。", "Nothing was published; add --yes to publish it."));
			return 0;
		}
		publish(checked, receipt, chosen);
		return 0;
	}

	/** What is visible already is not published again with the rest. */
	private Set<String> chosen(CheckedSending checked, Receipts.Visible visible) {
		if (!this.asked.only().isEmpty()) {
			return this.asked.only();
		}
		Set<String> open = checked.submissions().open(visible);
		return open.equals(checked.submissions().keys()) ? Set.of() : open;
	}

	private void publish(CheckedSending checked, Receipt receipt, Set<String> chosen) {
		Publication publication;
		try (ProgressBar bar = ProgressBar.ifTerminal(this.out, this.locale)) {
			publication = this.sent.publish(checked, chosen, this.asked.withoutRefused(), bar);
		}
		this.desk.published(receipt, checked, chosen, publication);
		if (chosen.isEmpty()) {
			LoadReport report = new LoadReport(checked.batch().header(), publication);
			say(this.locale.equals(Locale.ENGLISH) ? report.en() : report.zh());
		}
		else {
			String whose = String.join("、",
					checked.submissions()
						.of(chosen)
						.stream()
						.map(Submission::reporter)
						.distinct()
						.map((one) -> one.name())
						.toList());
			say(new Wording("%s报送的内容已提交，状态%d。".formatted(whose, publication.state()),
					"What %s handed in is published as state %d.".formatted(whose, publication.state())));
		}
		say(new Wording("批次 %s。".formatted(publication.batch()), "Batch %s.".formatted(publication.batch())));
	}

	private static Wording alreadyPublished(Publication before) {
		return new Wording("同样的文件已作为批次 %s 提交过（状态 %d），未重复写入。".formatted(before.batch(), before.state()),
				"The same files were published before as batch %s (state %d); nothing was written again."
					.formatted(before.batch(), before.state()));
	}

	private void say(Wording words) {
		say(words.in(this.locale));
	}

	private void say(List<String> lines) {
		lines.forEach(this.out::println);
	}

	private void say(String line) {
		this.out.println(line);
	}

	/**
	 * What was asked for.
	 *
	 * @param into number of the receipt with which the returns began; absent for new ones
	 * @param only whose part shall be published; empty for all
	 * @param slips where return slips are written; absent when they are not
	 * @param overview where the overview is written; absent when it is not
	 * @param report where the report is written; absent when it is not
	 * @param dryRun whether nothing at all is to be written
	 * @param yes whether it is to be published
	 * @param withoutRefused whether the rest shall be published although rows are refused
	 */
	record Asked(@Nullable String into, Set<String> only, @Nullable Path slips, @Nullable Path overview,
			@Nullable Path report, boolean dryRun, boolean yes, boolean withoutRefused) {
	}

	/**
	 * Writes a file.
	 */
	private interface Writing {

		void to(OutputStream out) throws IOException;

	}

}
