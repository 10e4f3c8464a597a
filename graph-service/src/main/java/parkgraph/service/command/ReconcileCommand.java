package parkgraph.service.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import parkgraph.loaders.ledger.LedgerRows;
import parkgraph.loaders.ledger.LedgerSheet;
import parkgraph.loaders.ledger.ParkLedger;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.store.StoreState;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.amount.UnitKind;
import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;
import parkgraph.ontology.ledger.RemainderReason;

/**
 * {@code parkgraph reconcile}: a park's own figure against the sum of its enterprises, to
 * read or to print, with what is internal.
 */
@Command(name = "reconcile", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "对数：园区数与其企业合计，差额由什么构成。",
				"Puts a park's own figure beside the sum of its enterprises and splits the difference." })
final class ReconcileCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(index = "0", paramLabel = "PARK", description = "园区代码。 Code of the park.")
	private String park = "";

	@Parameters(index = "1", paramLabel = "YEAR", description = "年份。 The year.")
	private int year;

	@Option(names = "--indicator", defaultValue = "operating-revenue",
			description = "以元计的指标。 An indicator that counts yuan. Default: ${DEFAULT-VALUE}")
	private String indicator = "";

	@Option(names = "--reason", description = "剩余的原因，写在对数单上。 Why something remains; it is written on the sheet.")
	private @Nullable String reason;

	@Option(names = "--note", description = "原因的说明。 What is to be noted with it.")
	private String note = "";

	@Option(names = { "-o", "--output" }, paramLabel = "FILE.xlsx",
			description = "写成可打印的工作簿，文件须不存在。 Writes a workbook to print: a file that is not there yet.")
	private @Nullable Path output;

	@Option(names = "--lang", description = "zh 或 en；缺省为终端的语言。 zh or en; the terminal's language when absent.")
	private AskCommand.@Nullable Language language;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() throws IOException {
		Indicator compared = compared();
		RemainderReason chosen = chosen();
		Path file = this.output;
		if (file != null && Files.exists(file)) {
			throw refused("文件 %1$s 已存在，未覆盖。 / %1$s is there already and was left as it is.".formatted(file));
		}
		try (StoreAtHand store = StoreAtHand.on((this.data != null) ? this.data : Places.data("facts"))) {
			FirstLoad.ofFacts(store.driver()).run(Progress.UNHEARD);
			ParkLedger ledger = ParkLedger.read(this.park, this.year, this.indicator, compared.name(), internal(store))
				.orElseThrow(() -> refused("没有园区 %1$s。 / There is no park %1$s.".formatted(this.park)));
			LedgerSheet sheet = new LedgerSheet(ledger, chosen, this.note);
			PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
			sheet.lines(locale()).forEach(out::println);
			if (file != null) {
				try (OutputStream bytes = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
					sheet.write(bytes);
				}
			}
		}
		return 0;
	}

	private static LedgerRows internal(StoreAtHand store) {
		long state = new StoreState(store.driver()).current();
		Transactions transactions = new Transactions(store.driver());
		return (statement, parameters) -> {
			Map<String, Object> all = new HashMap<>(parameters);
			all.put("state", state);
			all.put("internal", true);
			return transactions.get((tx) -> Transactions.rows(tx, statement, all));
		};
	}

	private Indicator compared() {
		return Indicators.shipped()
			.find(this.indicator)
			.filter((known) -> known.unit().kind() == UnitKind.YUAN)
			.orElseThrow(() -> refused(
					"没有以元计的指标“%1$s”，如 operating-revenue、total-profit。 / No indicator \"%1$s\" counts yuan; operating-revenue and total-profit do."
						.formatted(this.indicator)));
	}

	private @Nullable RemainderReason chosen() {
		if (this.reason == null) {
			return null;
		}
		Optional<RemainderReason> known = RemainderReason.ofCode(this.reason);
		String list = Arrays.stream(RemainderReason.values())
			.map(RemainderReason::code)
			.collect(Collectors.joining(", "));
		return known.orElseThrow(() -> refused(
				"没有原因“%1$s”，可用：%2$s。 / There is no reason \"%1$s\"; there are: %2$s.".formatted(this.reason, list)));
	}

	private ParameterException refused(String line) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), line);
	}

	private Locale locale() {
		if (this.language == null) {
			return TerminalLanguage.of(System.getenv());
		}
		return (this.language == AskCommand.Language.en) ? Locale.ENGLISH : Locale.CHINESE;
	}

}
