package parkgraph.service.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import parkgraph.loaders.FirstLoad;
import parkgraph.loaders.publish.Progress;
import parkgraph.ontology.hash.Sha256;
import parkgraph.rdf.export.ExportFormat;
import parkgraph.rdf.export.ExportName;
import parkgraph.rdf.export.ExportRefusedException;
import parkgraph.rdf.export.ExportWriter;
import parkgraph.rdf.export.GraphExport;
import parkgraph.rdf.export.StateRef;
import parkgraph.rdf.export.States;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.panel.Panel;

/**
 * {@code parkgraph export}: the public content as RDF, or the years of the parks as a
 * table.
 */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "把公开内容导出为 RDF，或把园区各年的数导出为表（csv）。",
				"Writes the public content as RDF, or the years of the parks as a table (csv)." })
final class ExportCommand implements Callable<Integer> {

	private static final String DESCRIPTION = "-metadata.json";

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--release", paramLabel = "NAME",
			description = "发布版，默认为最新状态。 Which release; the newest state unless it is given.")
	private @Nullable String release;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE",
			description = "写入的文件，须不存在；以 ttl、nt、nq、trig、jsonld、rdf 或 csv 结尾，其后可加 .gz。 Where to write: a file that is not there yet; its ending says the format.")
	private @Nullable Path output;

	@Option(names = "--base", paramLabel = "ADDRESS", description = "地址的开头。 What addresses begin with.")
	private String base = Addresses.DEFAULT.base();

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() throws IOException {
		Path file = Objects.requireNonNull(this.output);
		ExportName name = name(file);
		Addresses addresses = addresses();
		refuseIfThere(file);
		boolean table = name.format() == ExportFormat.PANEL;
		Path description = file.resolveSibling(file.getFileName() + DESCRIPTION);
		if (table) {
			refuseIfThere(description);
		}
		Path whole = file.resolveSibling(file.getFileName() + ".new");
		StateRef state;
		try (StoreAtHand store = StoreAtHand.on((this.data != null) ? this.data : Places.data("facts"));
				OutputStream out = Files.newOutputStream(whole)) {
			FirstLoad.ofFacts(store.driver()).run(Progress.UNHEARD);
			States states = new States(store.driver());
			state = (this.release != null) ? states.released(this.release) : states.newest();
			GraphExport export = new GraphExport(store.driver(), addresses);
			export.check();
			if (table) {
				Panel panel = new Panel(export);
				write(panel, state, name, out);
				Files.write(description, panel.description(file.getFileName().toString()));
			}
			else if (name.compressed()) {
				new ExportWriter(export).writeCompressed(state, name.format(), out);
			}
			else {
				new ExportWriter(export).write(state, name.format(), out);
			}
		}
		catch (RuntimeException ex) {
			Files.deleteIfExists(whole);
			throw ex;
		}
		Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
		report(file, state);
		return 0;
	}

	private static void write(Panel panel, StateRef state, ExportName name, OutputStream out) throws IOException {
		if (name.compressed()) {
			GZIPOutputStream gzip = new GZIPOutputStream(out);
			panel.write(state, gzip);
			gzip.finish();
		}
		else {
			panel.write(state, out);
		}
	}

	private ExportName name(Path file) {
		try {
			return ExportName.of(file.getFileName().toString());
		}
		catch (ExportRefusedException ex) {
			throw wrong(Objects.requireNonNull(ex.getMessage()));
		}
	}

	private Addresses addresses() {
		try {
			return Addresses.of(this.base);
		}
		catch (IllegalArgumentException ex) {
			throw wrong(Objects.requireNonNull(ex.getMessage()));
		}
	}

	private void refuseIfThere(Path file) {
		if (Files.exists(file)) {
			throw wrong("文件 %1$s 已存在，未覆盖。 / %1$s is there already and was left as it is.".formatted(file));
		}
	}

	private ParameterException wrong(String message) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), message);
	}

	private void report(Path file, StateRef state) throws IOException {
		String hash;
		try (InputStream in = Files.newInputStream(file)) {
			hash = Sha256.hex(in);
		}
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		out.printf("状态 %1$d 已写入 %2$s，%3$,d 字节。 / State %1$d is in %2$s, %3$,d bytes.%nSHA-256 %4$s%n", state.number(),
				file, Files.size(file), hash);
	}

}
