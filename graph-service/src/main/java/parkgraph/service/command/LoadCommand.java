package parkgraph.service.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.check.CheckSettings;
import parkgraph.loaders.kind.KindSettings;
import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.Sender;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.sent.Desk;
import parkgraph.loaders.sent.Sending;
import parkgraph.loaders.sent.SentFiles;
import parkgraph.loaders.sheet.FileLimits;
import parkgraph.loaders.submission.Originals;
import parkgraph.loaders.submission.Unpacking;
import parkgraph.ontology.figure.Audience;

/**
 * {@code parkgraph load}: checks files, says everything that is the matter with them, and
 * publishes them when told to. Exit codes: 0 published, or clean; 1 failed; 2 findings
 * that keep it from being published, or wrong arguments.
 */
@Command(name = "load", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "检查并录入 xlsx、csv 或 tsv 文件，也可以是文件夹或 zip。",
				"Checks xlsx, csv or tsv files and loads them; they may come in a folder or a zip." })
final class LoadCommand implements Callable<Integer> {

	/** More than a province sends in one spring. */
	private static final int MOST_FILES = 2_000;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..*", paramLabel = "FILE",
			description = "文件、文件夹或 zip，合为一批。 Files, folders or zips; all of them are one batch.")
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

	@Option(names = "--sender", description = "报送单位；缺省为表头的填报单位，再次为文件夹名。 "
			+ "Who sent the files; else the form's header, else the folder says.")
	private @Nullable String sender;

	@Option(names = "--into", paramLabel = "RECEIPT", description = "补入以该回执开始的一批：同一单位的同一种表取代原来的。 "
			+ "Adds to the returns that begin with this receipt; a file replaces its own part.")
	private @Nullable String into;

	@Option(names = "--only", paramLabel = "PARK",
			description = "只提交这些园区（代码）或单位的。 Publish only what these parks or senders handed in.")
	private Set<String> only = new LinkedHashSet<>();

	@Option(names = "--slips", paramLabel = "DIR",
			description = "写出每个园区的退回单（xlsx、docx）。 Writes a return slip for each park.")
	private @Nullable Path slips;

	@Option(names = "--overview", paramLabel = "FILE.xlsx",
			description = "把一览和问题清单写成表格。 Writes the overview and the findings as a workbook.")
	private @Nullable Path overview;

	@Option(names = "--public", description = "公开；缺省仅内部可见。 Everyone may see it; internal when absent.")
	private boolean everyone;

	@Option(names = "--without-refused",
			description = "有被拒收的行时仍提交其余各行，并记录在案。 Publish the rest although rows are refused; the batch records it.")
	private boolean withoutRefused;

	@Option(names = "--report", paramLabel = "OUT.xlsx",
			description = "把检查结果写成工作簿，须不存在：一个不太大的 xlsx 是原表加颜色和批注，其他是清单。 Writes what was found as a workbook that is not there yet: one xlsx that is not too large comes back with colours and comments, anything else as a list.")
	private @Nullable Path report;

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
		refuseExisting(this.report);
		if (this.files.isEmpty() && this.into == null) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"请给出文件，或用 --into 指明一批。 / Name files, or the returns with --into.");
		}
		Path directory = (this.data != null) ? this.data : Places.data("facts");
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		try (StoreAtHand store = StoreAtHand.on(directory); TemporaryFolder unpacked = TemporaryFolder.make()) {
			FirstLoad.ofFacts(store.driver()).run(Progress.UNHEARD);
			SentFiles sent = new SentFiles(store.driver(), KindSettings.shipped(),
					CheckSettings.of(System.getenv(), Clock.systemUTC()));
			Desk desk = new Desk(store.driver(), new Originals(directory.resolve("received")), Clock.systemUTC());
			return new LoadRun(store.driver(), sent, desk, asked(), out, locale()).run(sending(unpacked, desk));
		}
	}

	private LoadRun.Asked asked() {
		return new LoadRun.Asked(this.into, this.only, this.slips, this.overview, this.report, this.dryRun, this.yes,
				this.withoutRefused);
	}

	private Sending sending(TemporaryFolder unpacked, Desk desk) {
		String names = this.files.stream().map(LoadCommand::name).collect(Collectors.joining(", "));
		List<SentFile> brought = this.files.stream().map((file) -> new SentFile(name(file), file)).toList();
		List<SentFile> listed = brought.isEmpty() ? List.of()
				: new Unpacking(unpacked.path(), FileLimits.DEFAULT, MOST_FILES).list(brought);
		if (this.sender != null) {
			Sender named = Sender.named(this.sender);
			listed = listed.stream().map((file) -> file.sender(named)).toList();
		}
		String title = names;
		if (this.into != null) {
			listed = desk.together(this.into, listed);
			title = desk.receipts().of(this.into).get(0).title();
		}
		LoadOptions options = new LoadOptions((this.year != null) ? Year.of(this.year) : null, this.kind,
				(this.source != null) ? this.source : title, this.published);
		return new Sending(listed, options, title, this.everyone ? Audience.PUBLIC : Audience.INTERNAL, this.who);
	}

	private void refuseExisting(@Nullable Path file) {
		if (file != null && Files.exists(file)) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"文件 %1$s 已存在，未覆盖。 / %1$s is there already and was left as it is.".formatted(file));
		}
	}

	private static String name(Path file) {
		return String.valueOf(file.toAbsolutePath().normalize().getFileName());
	}

	private void refuseUnreadable(Path file) {
		if (!Files.isReadable(file) || !(Files.isRegularFile(file) || Files.isDirectory(file))) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"找不到或无法读取文件 %1$s。 / There is no file %1$s, or it cannot be read.".formatted(file));
		}
	}

	private Locale locale() {
		if (this.language == null) {
			return TerminalLanguage.of(System.getenv());
		}
		return (this.language == AskCommand.Language.en) ? Locale.ENGLISH : Locale.CHINESE;
	}

}
