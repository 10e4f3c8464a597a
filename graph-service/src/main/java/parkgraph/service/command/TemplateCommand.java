package parkgraph.service.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Year;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.kind.StoredFormContents;
import parkgraph.loaders.kind.Templates;

/**
 * {@code parkgraph template}: a workbook of a kind, to be filled in and loaded; with the
 * codes, names and values of the year before when there is a store.
 */
@Command(name = "template", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "生成某一种表的模板（xlsx），有数据时预填代码、名称和上年数。",
				"Writes a workbook of a kind of table to be filled in, with what is known of the year before." })
final class TemplateCommand implements Callable<Integer> {

	private final KindCatalogue kinds = KindCatalogue.shipped();

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(index = "0", paramLabel = "KIND", description = "表的种类。 Which kind of table.")
	private String kind = "";

	@Parameters(index = "1", paramLabel = "YEAR", description = "年份。 For which year.")
	private int year;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE.xlsx",
			description = "写入的文件，须不存在。 Where to write: a file that is not there yet.")
	private @Nullable Path output;

	@Option(names = "--blank", description = "不预填代码、名称和上年数。 Without codes, names and values of the year before.")
	private boolean blank;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() throws IOException {
		if (!this.kinds.codes().contains(this.kind)) {
			String list = String.join(", ", this.kinds.codes());
			throw refused(
					"没有“%1$s”这种表，可用：%2$s。 / There is no kind \"%1$s\"; there are: %2$s.".formatted(this.kind, list));
		}
		Path file = Objects.requireNonNull(this.output);
		if (Files.exists(file)) {
			throw refused("文件 %1$s 已存在，未覆盖。 / %1$s is there already and was left as it is.".formatted(file));
		}
		Path directory = (this.data != null) ? this.data : Places.data("facts");
		boolean prefilled = !this.blank && Files.isDirectory(directory);
		if (prefilled) {
			try (StoreAtHand store = StoreAtHand.on(directory)) {
				write(new Templates(this.kinds, new StoredFormContents(store.driver())), file);
			}
		}
		else {
			write(new Templates(this.kinds), file);
		}
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		out.printf(
				"模板已写入 %1$s，填好后用 ./parkgraph load 录入。 / The template is in %1$s; fill it in and load it with ./parkgraph load.%n",
				file);
		return 0;
	}

	private void write(Templates templates, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
			templates.write(this.kind, Year.of(this.year), out);
		}
	}

	private ParameterException refused(String line) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), line);
	}

}
