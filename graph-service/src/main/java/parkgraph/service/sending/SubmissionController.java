package parkgraph.service.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.neo4j.driver.Driver;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.sent.CheckedSending;
import parkgraph.loaders.submission.DeclaredParks;
import parkgraph.loaders.submission.KindNames;
import parkgraph.loaders.submission.Overview;
import parkgraph.loaders.submission.OverviewWorkbook;
import parkgraph.loaders.submission.Slip;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Who handed in what with a batch, how it stands, and the slips with which it goes back.
 */
@RestController
@RequestMapping(BatchController.PATH + "/{id}")
class SubmissionController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final Batches batches;

	private final Works works;

	private final Checks checks;

	private final Intakes intakes;

	private final Driver driver;

	private final KindNames kinds = new KindNames(KindCatalogue.shipped());

	SubmissionController(Batches batches, Works works, Checks checks, Intakes intakes, Driver driver) {
		this.batches = batches;
		this.works = works;
		this.checks = checks;
		this.intakes = intakes;
		this.driver = driver;
	}

	private Draft draft(String id) {
		Draft draft = this.batches.own(id);
		this.works.refuseBusy(draft);
		return draft;
	}

	@GetMapping("/overview")
	OverviewResource overview(@PathVariable String id) {
		Draft draft = draft(id);
		CheckedSending checked = this.checks.of(draft);
		return OverviewResource.of(overview(draft, checked), checked.submissions());
	}

	private Overview overview(Draft draft, CheckedSending checked) {
		return Overview.of(checked.submissions().all(), this.intakes.visible(draft), DeclaredParks.all(this.driver),
				this.kinds);
	}

	@GetMapping("/overview.xlsx")
	ResponseEntity<byte[]> overviewWorkbook(@PathVariable String id) {
		Draft draft = draft(id);
		CheckedSending checked = this.checks.of(draft);
		Overview overview = overview(draft, checked);
		return file("一览.xlsx", XLSX, (out) -> OverviewWorkbook.write(overview, checked.submissions(), out));
	}

	@GetMapping("/slips")
	List<SlipLink> slips(@PathVariable String id) {
		String self = BatchController.PATH + "/" + id;
		return slips(draft(id)).stream().map((slip) -> SlipLink.of(slip, self)).toList();
	}

	private List<Slip> slips(Draft draft) {
		return Slip.of(this.checks.of(draft).submissions(), this.intakes.receipts(draft));
	}

	@GetMapping("/slips.{format:xlsx|docx}")
	ResponseEntity<byte[]> slip(@PathVariable String id, @PathVariable String format, @RequestParam String of) {
		Slip slip = slips(draft(id)).stream()
			.filter((one) -> one.reporter().key().equals(of))
			.findFirst()
			.orElseThrow(() -> ClientProblem.notFound("NO_SLIP",
					new Wording("“%s”没有退回单：没有报送，或没有需要改正的内容。".formatted(of),
							"There is no return slip for \"%s\": nothing came, or nothing is the matter."
								.formatted(of)),
					new Wording("GET …/slips 列出有退回单的园区和单位。", "GET …/slips lists those there are.")));
		boolean workbook = format.toLowerCase(Locale.ROOT).equals("xlsx");
		return workbook ? file(slip.fileName() + ".xlsx", XLSX, slip::writeWorkbook)
				: file(slip.fileName() + ".docx", DOCX, slip::writeDocument);
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, Writing writing) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			writing.to(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + name, ex);
		}
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes.toByteArray());
	}

	/**
	 * Where a slip is to be had.
	 *
	 * @param reporter code of the park, or the sender's name
	 * @param name what it is called
	 * @param xlsx address of the slip as a workbook
	 * @param docx address of the slip as a document
	 */
	record SlipLink(String reporter, String name, String xlsx, String docx) {

		static SlipLink of(Slip slip, String self) {
			String key = URLEncoder.encode(slip.reporter().key(), StandardCharsets.UTF_8);
			return new SlipLink(slip.reporter().key(), slip.reporter().name(), self + "/slips.xlsx?of=" + key,
					self + "/slips.docx?of=" + key);
		}

	}

	/**
	 * Writes a file.
	 */
	private interface Writing {

		void to(OutputStream out) throws IOException;

	}

}
