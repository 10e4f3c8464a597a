package parkgraph.service.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code parkgraph}: the commands and what they have in common. Exit codes: 0 done, 1
 * failed, 2 wrong arguments.
 */
@Command(name = "parkgraph", mixinStandardHelpOptions = true, version = "ParkGraph 0.1.0",
		description = { "产业园区知识图谱。", "The knowledge graph of industrial parks." },
		subcommands = { RunCommand.class, AskCommand.class, LoadCommand.class, UndoCommand.class, JudgeCommand.class,
				MissingCommand.class, ReconcileCommand.class, TemplateCommand.class, ExportWorkbookCommand.class,
				ExportCommand.class, SynthesizeCommand.class, DoctorCommand.class, PasswordCommand.class,
				TokenCommand.class, RehearseCommand.class, CommandLine.HelpCommand.class })
public final class ParkGraphCommand {

	private ParkGraphCommand() {
	}

	/**
	 * Runs one command line.
	 * @param args the words after {@code parkgraph}
	 * @return the exit code
	 */
	public static int execute(String... args) {
		PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
		PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
		CommandLine line = new CommandLine(new ParkGraphCommand()).setOut(out)
			.setErr(err)
			.setExecutionExceptionHandler((ex, command, parsed) -> {
				command.getErr().println(OneLine.of(ex));
				return 1;
			});
		if (args.length == 0) {
			line.usage(out);
			return CommandLine.ExitCode.USAGE;
		}
		return line.execute(args);
	}

}
