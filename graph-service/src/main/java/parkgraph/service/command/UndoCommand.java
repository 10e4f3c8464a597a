package parkgraph.service.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import parkgraph.loaders.publish.Undo;

/**
 * {@code parkgraph undo}: takes a published batch back.
 */
@Command(name = "undo", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "撤销一个已提交的批次，也可以是较早的；之后另有数据的保持不变并列出。",
				"Takes a published batch back, also an old one; what has been replaced since stays and is listed." })
final class UndoCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "BATCH", description = "批次 id。 Id of the batch.")
	private String batch = "";

	@Option(names = "--who", defaultValue = "${sys:user.name}",
			description = "撤销人。 Who undoes it. Default: ${DEFAULT-VALUE}")
	private String who = "";

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() {
		try (StoreAtHand store = StoreAtHand.on((this.data != null) ? this.data : Places.data("facts"))) {
			tell(undo(store));
		}
		return 0;
	}

	private Undo.Undone undo(StoreAtHand store) {
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		try (ProgressBar bar = ProgressBar.ifTerminal(out, TerminalLanguage.of(System.getenv()))) {
			return new Undo(store.driver()).undo(this.batch, this.who, bar);
		}
	}

	private void tell(Undo.Undone undone) {
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		out.printf("批次 %1$s 已撤销，现为状态 %2$d：撤回数据 %3$d，隐去事物 %4$d，恢复描述 %5$d。%n", undone.undone(), undone.state(),
				undone.statements(), undone.hidden(), undone.restored());
		out.printf(
				"Batch %1$s is undone, the store is at state %2$d: statements taken back %3$d, things hidden %4$d, descriptions restored %5$d.%n",
				undone.undone(), undone.state(), undone.statements(), undone.hidden(), undone.restored());
		undone.kept()
			.forEach((finding) -> out.printf("  %s:%d  %s / %s%n", finding.origin().file(), finding.origin().row(),
					finding.zh(), finding.en()));
	}

}
