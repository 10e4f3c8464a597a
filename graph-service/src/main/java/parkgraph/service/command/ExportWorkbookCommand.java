package parkgraph.service.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Year;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.kind.StoredFormContents;
import parkgraph.loaders.kind.Templates;
import parkgraph.loaders.publish.Progress;

/**
 * {@code parkgraph export-workbook}: the figures of a kind and a year that count, to be
 * edited and loaded again.
 */
@Command(name = "export-workbook", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"把某一种表某年的现有数据导出为工作簿，修改后可再录入，只写入改动。",
		"Writes the figures of a kind and a year as a workbook to be edited and loaded again; only what was edited changes." })
final class ExportWorkbookCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--kind", required = true, description = "表的种类。 Which kind of table.")
	private String kind = "";

	@Option(names = "--year", required = true, description = "年份。 Which year.")
	private int year;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE.xlsx",
			description = "写入的文件，须不存在。 Where to write: a file that is not there yet.")
	private @Nullable Path output;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() throws IOException {
		Path file = Objects.requireNonNull(this.output);
		if (Files.exists(file)) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"文件 %1$s 已存在，未覆盖。 / %1$s is there already and was left as it is.".formatted(file));
		}
		Path whole = file.resolveSibling(file.getFileName() + ".new");
		int figures;
		try (StoreAtHand store = StoreAtHand.on((this.data != null) ? this.data : Places.data("facts"));
				OutputStream out = Files.newOutputStream(whole)) {
			FirstLoad.ofFacts(store.driver()).run(Progress.UNHEARD);
			figures = new Templates(KindCatalogue.shipped(), new StoredFormContents(store.driver())).export(this.kind,
					Year.of(this.year), out);
		}
		catch (RuntimeException ex) {
			Files.deleteIfExists(whole);
			throw ex;
		}
		Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		out.printf(
				"%1$d个数已写入 %2$s，修改后用 ./parkgraph load 录入，只写入改动。 / %1$d figures are in %2$s; edit it and load it with ./parkgraph load: only what was edited changes.%n",
				figures, file);
		return 0;
	}

}
