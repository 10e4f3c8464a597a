package parkgraph.service.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.kind.SentFile;
import parkgraph.loaders.report.FindingsReport;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * The reports of checks as workbooks. One is made at a time, since a workbook that is
 * edited is held whole.
 */
@Component
class ReportWorkbooks {

	private final Batches batches;

	private final Drafts drafts;

	ReportWorkbooks(Batches batches, Drafts drafts) {
		this.batches = batches;
		this.drafts = drafts;
	}

	synchronized byte[] of(String id) {
		Draft draft = this.batches.find(id);
		Report report = this.batches.report(draft)
			.orElseThrow(() -> ClientProblem.notFound("NO_REPORT",
					new Wording("批次“%s”没有检查报告。".formatted(id), "There is no report of batch \"%s\".".formatted(id)),
					new Wording("通过命令录入的批次用 ./parkgraph load --report。",
							"For batches that come by command there is ./parkgraph load --report.")));
		List<SentFile> files = IntStream.range(0, draft.files().size())
			.mapToObj((number) -> new SentFile(draft.files().get(number).name(), this.drafts.file(draft.id(), number)))
			.toList();
		List<Finding> findings = report.findings().stream().map(ReportedFinding::finding).toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			new FindingsReport(files, findings).write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the report of " + id, ex);
		}
		return out.toByteArray();
	}

}
