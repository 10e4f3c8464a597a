package parkgraph.service.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import parkgraph.loaders.judgement.Judgement;
import parkgraph.loaders.judgement.Judgements;
import parkgraph.loaders.judgement.Judgements.OpenQuestion;
import parkgraph.loaders.judgement.Verdict;
import parkgraph.ontology.wording.Wording;

/**
 * {@code parkgraph judge}: says whom a name means, for every file that comes later.
 */
@Command(name = "judge", mixinStandardHelpOptions = true, sortOptions = false,
		synopsisHeading = "%nparkgraph judge%nparkgraph judge same|different|unsure NAME CODE%nparkgraph judge take-back NUMBER%n%n",
		customSynopsis = "", description = { "判定名称所指，以后一直有效，可以收回；不写任何词时列出判定和待判定的名称。",
				"Says whom a name means, from then on and until it is taken back; without words it lists judgements and open questions." })
final class JudgeCommand implements Callable<Integer> {

	private static final String TAKE_BACK = "take-back";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..3", paramLabel = "WORD",
			description = "same、different 或 unsure，表中的名称，园区代码、统一社会信用代码或企业编号；或 take-back 和编号。 What is said, the name, and a park's code, a credit code or an enterprise's id; or take-back and a number.")
	private List<String> words = new ArrayList<>();

	@Option(names = "--note", description = "说明。 Why.")
	private String note = "";

	@Option(names = "--history", description = "连同已被取代或收回的一起列出。 List those that hold no more too.")
	private boolean history;

	@Option(names = "--who", defaultValue = "${sys:user.name}",
			description = "判定人。 Who says it. Default: ${DEFAULT-VALUE}")
	private String who = "";

	@Option(names = "--lang", description = "zh 或 en；缺省为终端的语言。 zh or en; the terminal's language when absent.")
	private AskCommand.@Nullable Language language;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() {
		Optional<Verdict> verdict = verdict();
		long number = (verdict.isEmpty() && !this.words.isEmpty()) ? number() : 0;
		try (StoreAtHand store = StoreAtHand.on((this.data != null) ? this.data : Places.data("facts"))) {
			Judgements judgements = new Judgements(store.driver());
			if (verdict.isPresent()) {
				tell(judgements.say(verdict.get(), this.words.get(1), this.words.get(2), this.who, this.note));
			}
			else if (number > 0) {
				tell(judgements.takeBack(number, this.who, this.note));
			}
			else {
				list(judgements);
			}
		}
		return 0;
	}

	private Optional<Verdict> verdict() {
		if (this.words.isEmpty() || this.words.get(0).equals(TAKE_BACK)) {
			return Optional.empty();
		}
		Optional<Verdict> verdict = Verdict.ofCode(this.words.get(0)).filter((one) -> one != Verdict.TAKEN_BACK);
		if (verdict.isEmpty() || this.words.size() != 3) {
			throw wrong("请写：same、different 或 unsure，名称，代码；或 take-back 和编号。",
					"Give same, different or unsure, the name, and a code; or take-back and a number.");
		}
		return verdict;
	}

	private long number() {
		if (this.words.size() != 2 || !this.words.get(1).matches("[1-9]\\d{0,8}")) {
			throw wrong("take-back 之后写判定的编号，如 take-back 3。",
					"Give the number of a judgement after take-back, as in take-back 3.");
		}
		return Long.parseLong(this.words.get(1));
	}

	private ParameterException wrong(String zh, String en) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), zh + " / " + en);
	}

	private void list(Judgements judgements) {
		List<Judgement> listed = this.history ? judgements.history() : judgements.now().all();
		List<OpenQuestion> questions = judgements.questions();
		say(new Wording("判定%d项，待判定%d行。".formatted(listed.size(), questions.size()),
				"%d judgements, %d rows wait for one.".formatted(listed.size(), questions.size())));
		listed.forEach(this::tell);
		questions.forEach((one) -> say(new Wording("  %s:%d  %s".formatted(one.file(), one.row(), one.says().zh()),
				"  %s:%d  %s".formatted(one.file(), one.row(), one.says().en()))));
	}

	private void tell(Judgement one) {
		String thing = one.thing().key() + " " + one.called();
		String note = one.note().isEmpty() ? "" : "  " + one.note();
		say(new Wording(
				"  %d  “%s” %s %s  %s %s%s".formatted(one.number(), one.name(), said(one.verdict()).zh(), thing,
						one.who(), TIME.format(one.at()), note),
				"  %d  \"%s\" %s %s  %s %s%s".formatted(one.number(), one.name(), said(one.verdict()).en(), thing,
						one.who(), TIME.format(one.at()), note)));
	}

	private static Wording said(Verdict verdict) {
		return switch (verdict) {
			case SAME -> new Wording("是", "means");
			case DIFFERENT -> new Wording("不是", "does not mean");
			case UNSURE -> new Wording("不能确定是否为", "may or may not mean");
			case TAKEN_BACK -> new Wording("收回：", "taken back:");
		};
	}

	private void say(Wording words) {
		Locale locale = (this.language == null) ? TerminalLanguage.of(System.getenv())
				: (this.language == AskCommand.Language.en) ? Locale.ENGLISH : Locale.CHINESE;
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		out.println(words.in(locale));
	}

}
