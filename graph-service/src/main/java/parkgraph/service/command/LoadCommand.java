package parkgraph.service.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.LoadReport;
import parkgraph.loaders.change.ChangeText;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.sent.CheckedSending;
import parkgraph.loaders.sent.Sending;
import parkgraph.loaders.sent.SentFiles;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.wording.Wording;

/**
 * {@code parkgraph load}: checks files, says everything that is the matter with them, and
 * publishes them when told to. Exit codes: 0 published, or clean; 1 failed; 2 findings
 * that keep it from being published, or wrong arguments.
 */
@Command(name = "load", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "检查并录入 xlsx、csv 或 tsv 文件。", "Checks xlsx, csv or tsv files and loads them." })
final class LoadCommand implements Callable<Integer> {

	private static final int FINDINGS = 2;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "文件。 The files; all of them are one batch.")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--dry-run", description = "只检查，不写入。 Only check; write nothing.")
	private boolean dryRun;

	@Option(names = "--kind", description = "表的种类；缺省时按表头识别。 Which kind of table; told by the header when absent.")
	private @Nullable String kind;

	@Option(names = "--year", description = "数据年份；文件自己没写时需要。 The year of the values, when the file does not say.")
	private @Nullable Integer year;

	@Option(names = "--source",
			description = "数据来源，按引用时的写法；缺省为文件名。 Where the values come from, as it is to be cited; the file's name when absent.")
	private @Nullable String source;

	@Option(names = "--published", paramLabel = "DATE",
			description = "来源的发布日期。 When the source was published: 2024-03-01, 2024-03 or 2024.")
	private @Nullable String published;

	@Option(names = "--public", description = "公开；缺省仅内部可见。 Everyone may see it; internal when absent.")
	private boolean everyone;

	@Option(names = "--without-refused",
			description = "有被拒收的行时仍提交其余各行，并记录在案。 Publish the rest although rows are refused; the batch records it.")
	private boolean withoutRefused;

	@Option(names = "--yes", description = "确认提交；不加则只检查。 Publish; only checked without it.")
	private boolean yes;

	@Option(names = "--who", defaultValue = "${sys:user.name}",
			description = "录入人。 Who loads it. Default: ${DEFAULT-VALUE}")
	private String who = "";

	@Option(names = "--lang", description = "zh 或 en；缺省为终端的语言。 zh or en; the terminal's language when absent.")
	private AskCommand.@Nullable Language language;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() {
		this.files.forEach(this::refuseUnreadable);
		Sending sending = sending();
		CheckSettings rules = CheckSettings.of(System.getenv(), Clock.systemUTC());
		Path directory = (this.data != null) ? this.data : Places.data("facts");
		try (StoreAtHand store = StoreAtHand.on(directory)) {
			FirstLoad.ofFacts(store.driver()).run(Progress.UNHEARD);
			return load(new SentFiles(store.driver(), KindSettings.shipped(), rules), sending);
		}
	}

	private int load(SentFiles sent, Sending sending) {
		CheckedSending checked = sent.check(sending);
		CheckText.of(checked.report(), locale()).forEach(out()::println);
		out().println();
		if (checked.before().isEmpty()) {
			ChangeText.of(checked.changes(), checked.report().counts().refused(), locale()).forEach(out()::println);
			out().println();
		}
		if (checked.before().isPresent()) {
			say(alreadyPublished(checked.before().get()));
			return 0;
		}
		if (!checked.report().isClean() && !this.withoutRefused) {
			say(new Wording("未写入任何内容。请改正后重新提交，或加 --without-refused 提交其余各行。",
					"Nothing was written. Correct it and load it again, or add --without-refused to publish the rest."));
			return FINDINGS;
		}
		if (this.dryRun) {
			say(new Wording("检查完毕，未写入任何内容。", "Checked; nothing was written."));
			return checked.report().isClean() ? 0 : FINDINGS;
		}
		if (!this.yes) {
			say(new Wording("未写入任何内容；确认提交请加 --yes。", "Nothing was written; add --yes to publish it."));
			return 0;
		}
		return publish(sent, checked);
	}

	private int publish(SentFiles sent, CheckedSending checked) {
		Publication publication;
		try (ProgressBar bar = ProgressBar.ifTerminal(out(), locale())) {
			publication = sent.publish(checked, this.withoutRefused, bar);
		}
		LoadReport report = new LoadReport(checked.batch().header(), publication);
		(locale().equals(Locale.ENGLISH) ? report.en() : report.zh()).forEach(out()::println);
		say(new Wording("批次 %s。".formatted(publication.batch()), "Batch %s.".formatted(publication.batch())));
		return 0;
	}

	private static Wording alreadyPublished(Publication before) {
		return new Wording("同样的文件已作为批次 %s 提交过（状态 %d），未重复写入。".formatted(before.batch(), before.state()),
				"The same files were published before as batch %s (state %d); nothing was written again."
					.formatted(before.batch(), before.state()));
	}

	private Sending sending() {
		String names = this.files.stream().map((file) -> name(file)).collect(Collectors.joining(", "));
		LoadOptions options = new LoadOptions((this.year != null) ? Year.of(this.year) : null, this.kind,
				(this.source != null) ? this.source : names, this.published);
		return new Sending(this.files.stream().map((file) -> new SentFile(name(file), file)).toList(), options, names,
				this.everyone ? Audience.PUBLIC : Audience.INTERNAL, this.who);
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	private void refuseUnreadable(Path file) {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"找不到或无法读取文件 %1$s。 / There is no file %1$s, or it cannot be read.".formatted(file));
		}
	}

	private void say(Wording words) {
		out().println(words.in(locale()));
	}

	private PrintWriter out() {
		return Objects.requireNonNull(this.spec).commandLine().getOut();
	}

	private Locale locale() {
		if (this.language == null) {
			return TerminalLanguage.of(System.getenv());
		}
		return (this.language == AskCommand.Language.en) ? Locale.ENGLISH : Locale.CHINESE;
	}

}
