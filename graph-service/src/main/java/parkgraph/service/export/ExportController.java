package parkgraph.service.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

import parkgraph.ontology.wording.Wording;
import parkgraph.rdf.export.ExportFormat;
import parkgraph.rdf.export.ExportName;
import parkgraph.rdf.export.ExportRefusedException;
import parkgraph.rdf.export.ExportWriter;
import parkgraph.rdf.export.GraphExport;
import parkgraph.rdf.export.StateRef;
import parkgraph.rdf.panel.Panel;
import parkgraph.service.database.AsOf;
import parkgraph.service.database.Views;
import parkgraph.service.problem.ClientProblem;

/**
 * Sends the public content of a release or of the newest state as a file, while it is
 * being written.
 */
@RestController
class ExportController {

	private static final String LATEST = "latest";

	private static final Wording NAMES = new Wording("形如 /export/latest.ttl、/export/2026.1.nq.gz。",
			"Such as /export/latest.ttl, /export/2026.1.nq.gz.");

	private final Views views;

	private final ObjectProvider<GraphExport> export;

	ExportController(Views views, ObjectProvider<GraphExport> export) {
		this.views = views;
		this.export = export;
	}

	@GetMapping("/export/{file:.+}")
	void export(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ExportName name = name(file);
		StateRef state = state(file.substring(0, file.length() - name.ending().length()));
		// Descriptions are those of the newest state, so it is part of what a file is
		// known by.
		String tag = "\"%d-%d-%s\"".formatted(state.number(), this.views.current().state(), name.ending().substring(1));
		if (new ServletWebRequest(request, response).checkNotModified(tag)) {
			return;
		}
		response.setContentType(name.compressed() ? "application/gzip" : name.format().mediaType() + ";charset=utf-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("parkgraph-" + file, StandardCharsets.UTF_8)
					.build()
					.toString());
		response.setHeader("ParkGraph-State", String.valueOf(state.number()));
		if (request.getMethod().equals("GET")) {
			send(state, name, response);
		}
	}

	private void send(StateRef state, ExportName name, HttpServletResponse response) throws IOException {
		try {
			if (name.compressed()) {
				GZIPOutputStream gzip = new GZIPOutputStream(response.getOutputStream());
				write(state, name.format(), gzip);
				gzip.finish();
			}
			else {
				write(state, name.format(), response.getOutputStream());
			}
		}
		catch (ExportRefusedException ex) {
			response.reset();
			throw ClientProblem.tooLarge("EXPORT_TOO_LARGE", ex.wording(), NAMES);
		}
	}

	private void write(StateRef state, ExportFormat format, OutputStream out) {
		GraphExport source = this.export.getObject();
		if (format == ExportFormat.PANEL) {
			new Panel(source).write(state, out);
		}
		else {
			new ExportWriter(source).write(state, format, out);
		}
	}

	private static ExportName name(String file) {
		try {
			return ExportName.of(file);
		}
		catch (ExportRefusedException ex) {
			throw ClientProblem.notFound("NO_SUCH_FORMAT", ex.wording(), NAMES);
		}
	}

	private StateRef state(String release) {
		@Nullable String name = release.equals(LATEST) ? null : release;
		return (name == null) ? StateRef.of(this.views.current().state())
				: new StateRef(this.views.at(new AsOf(null, name)).state(), name);
	}

}
