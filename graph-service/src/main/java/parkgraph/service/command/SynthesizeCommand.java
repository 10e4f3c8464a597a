package parkgraph.service.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.synthetic.ProvinceShape;
import parkgraph.loaders.synthetic.SyntheticProvince;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code parkgraph synthesize}: writes a made-up province as ordinary input files.
 */
@Command(name = "synthesize", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"生成一个合成省份的数据文件；同一种子得到同样的文件。", "Writes a made-up province as input files; the same seed gives the same files." })
final class SynthesizeCommand implements Callable<Integer> {

	private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--parks", defaultValue = "145", description = "园区数。 How many parks. Default: ${DEFAULT-VALUE}")
	private int parks;

	@Option(names = "--enterprises", defaultValue = "20000",
			description = "企业数。 How many enterprises. Default: ${DEFAULT-VALUE}")
	private int enterprises;

	@Option(names = "--years", defaultValue = "2009-2023",
			description = "年份。 From which year to which. Default: ${DEFAULT-VALUE}")
	private String years = "";

	@Option(names = "--seed", defaultValue = "2014", description = "种子。 The seed. Default: ${DEFAULT-VALUE}")
	private long seed;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "DIR",
			description = "写入的目录，须为空或不存在。 Where to write: an empty directory, or one that is not there yet.")
	private @Nullable Path directory;

	@Override
	public Integer call() {
		CommandLine line = Objects.requireNonNull(this.spec).commandLine();
		ProvinceShape shape;
		try {
			shape = shape();
		}
		catch (IllegalArgumentException ex) {
			line.getErr().println(OneLine.of(ex));
			return CommandLine.ExitCode.USAGE;
		}
		Path target = Objects.requireNonNull(this.directory);
		tell(line.getOut(), target, new SyntheticProvince(shape).writeTo(target));
		return CommandLine.ExitCode.OK;
	}

	private ProvinceShape shape() {
		Matcher span = YEARS.matcher(this.years);
		if (!span.matches()) {
			throw new IllegalArgumentException(
					"--years 为“%1$s”，应写作 2009-2023 或 2020。 / --years is \"%1$s\"; write 2009-2023 or 2020."
						.formatted(this.years));
		}
		Year first = Year.parse(span.group(1));
		Year last = (span.group(2) != null) ? Year.parse(span.group(2)) : first;
		return new ProvinceShape(this.parks, this.enterprises, first, last, this.seed);
	}

	private void tell(PrintWriter out, Path target, Map<String, Long> written) {
		out.printf("合成省份（种子 %1$d）已写入 %2$s： / The synthetic province (seed %1$d) is in %2$s:%n", this.seed, target);
		written.forEach((file, rows) -> out.printf("  %,12d 行 rows  %s%n", rows, file));
		out.println("人为差错列于 planted.csv。 / The planted errors are listed in planted.csv.");
	}

}
