package parkgraph.service.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.submission.DeclaredParks;
import parkgraph.loaders.submission.MissingReturns;
import parkgraph.loaders.submission.MissingReturnsText;
import parkgraph.ontology.wording.Wording;

/**
 * {@code parkgraph missing}: who has not reported (欠报清单), against a declared list of
 * parks, city by city.
 */
@Command(name = "missing", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "欠报清单：名录中的园区谁还没有报送。", "Which parks of a declared list have not reported." })
final class MissingCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--year", required = true, description = "数据年份。 The year of the values.")
	private int year;

	@Option(names = "--kind", defaultValue = "park-year",
			description = "表的种类。 Which kind of table. Default: ${DEFAULT-VALUE}")
	private String kind = "";

	@Option(names = "--list", defaultValue = DeclaredParks.ALL_PARKS,
			description = "名录。 The declared list of parks. Default: ${DEFAULT-VALUE}")
	private String list = "";

	@Option(names = "--region", paramLabel = "CODE", description = "只看一个地区。 Of one region only.")
	private @Nullable String region;

	@Option(names = "--format", defaultValue = "text", description = "text 或 csv。 text or csv.")
	private Format format = Format.text;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE.xlsx", description = "写成表格。 Writes it as a workbook.")
	private @Nullable Path output;

	@Option(names = "--lang", description = "zh 或 en；缺省为终端的语言。 zh or en; the terminal's language when absent.")
	private AskCommand.@Nullable Language language;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() throws IOException {
		MissingReturns missing;
		try (StoreAtHand store = StoreAtHand.on((this.data != null) ? this.data : Places.data("facts"))) {
			FirstLoad.ofFacts(store.driver()).run(Progress.UNHEARD);
			missing = MissingReturns.read(store.driver(), this.kind, Year.of(this.year), this.list, this.region);
		}
		MissingReturnsText text = new MissingReturnsText(missing);
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		if (this.output != null) {
			try (OutputStream bytes = Files.newOutputStream(this.output)) {
				text.writeWorkbook(bytes);
			}
			out.println(new Wording("欠报清单已写入 %s。".formatted(this.output), "The list is in %s.".formatted(this.output))
				.in(locale()));
		}
		else if (this.format == Format.csv) {
			out.print(text.csv());
			out.flush();
		}
		else {
			text.lines(locale()).forEach(out::println);
		}
		return 0;
	}

	private Locale locale() {
		if (this.language == null) {
			return TerminalLanguage.of(System.getenv());
		}
		return (this.language == AskCommand.Language.en) ? Locale.ENGLISH : Locale.CHINESE;
	}

	/**
	 * How the list is printed; the names are what people type.
	 */
	enum Format {

		/** For people. */
		text,

		/** For spreadsheets and programs. */
		csv

	}

}
