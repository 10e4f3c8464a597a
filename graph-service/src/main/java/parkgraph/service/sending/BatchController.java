package parkgraph.service.sending;

import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.loaders.batch.Finding;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.web.WorkbookAnswer;

/**
 * Batches over HTTP.
 */
@RestController
@RequestMapping(BatchController.PATH)
class BatchController {

	static final String PATH = "/api/batches";

	private static final int MOST_FINDINGS = 1_000;

	private final Batches batches;

	private final Sendings sendings;

	private final Arrivals arrivals;

	private final BatchAnswers answers;

	private final ReportWorkbooks reports;

	BatchController(Batches batches, Sendings sendings, Arrivals arrivals, BatchAnswers answers,
			ReportWorkbooks reports) {
		this.reports = reports;
		this.batches = batches;
		this.sendings = sendings;
		this.arrivals = arrivals;
		this.answers = answers;
	}

	@PostMapping
	ResponseEntity<BatchResource> send(HttpServletRequest request, @RequestParam MultiValueMap<String, String> fields,
			@RequestHeader(defaultValue = "") String prefer, Principal who) {
		Said said = new Said(fields);
		Draft.Options options = said.options();
		said.audience();
		Arrivals.Arrived arrived = this.arrivals.take(SentForm.files(request), said.sender());
		return this.answers.answer(
				this.sendings.send(arrived, options, said.audience(), said.title(arrived.parts()), who.getName()),
				prefer);
	}

	@GetMapping
	List<BatchResource> all() {
		return this.batches.all().stream().map(this.answers::listed).toList();
	}

	@GetMapping("/{id}")
	BatchResource one(@PathVariable String id) {
		return this.answers.resource(this.batches.find(id), false);
	}

	@GetMapping("/{id}/findings")
	List<ReportedFinding> findings(@PathVariable String id,
			@RequestParam(required = false) Finding.@Nullable Outcome outcome,
			@RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "1000") int first) {
		if (from < 0 || first < 0 || first > MOST_FINDINGS) {
			throw ClientProblem.badRequest("PAGE", new Wording("from 不能为负，first 为 0 到 %d。".formatted(MOST_FINDINGS),
					"from is at least 0, first between 0 and %d.".formatted(MOST_FINDINGS)), null);
		}
		return this.batches.report(this.batches.find(id))
			.map(Report::findings)
			.orElse(List.of())
			.stream()
			.filter((finding) -> outcome == null || finding.outcome() == outcome)
			.skip(from)
			.limit(first)
			.toList();
	}

	@GetMapping("/{id}/report.xlsx")
	ResponseEntity<byte[]> report(@PathVariable String id) {
		return WorkbookAnswer.of("report-%s.xlsx".formatted(id), this.reports.of(id));
	}

	@PostMapping("/{id}/check")
	ResponseEntity<BatchResource> check(@PathVariable String id, @RequestHeader(defaultValue = "") String prefer) {
		return this.answers.answer(this.sendings.check(id), prefer);
	}

	/**
	 * Adds files that came later: a corrected one takes the place of its first version.
	 */
	@PostMapping("/{id}/files")
	ResponseEntity<BatchResource> add(@PathVariable String id, HttpServletRequest request,
			@RequestParam MultiValueMap<String, String> fields, @RequestHeader(defaultValue = "") String prefer) {
		Said said = new Said(fields).aboutSenderOnly();
		this.batches.own(id);
		return this.answers.answer(this.sendings.add(id, this.arrivals.take(SentForm.files(request), said.sender())),
				prefer);
	}

	@PostMapping("/{id}/publish")
	ResponseEntity<BatchResource> publish(@PathVariable String id, @RequestParam(defaultValue = "") List<String> only,
			@RequestParam(defaultValue = "false") boolean withoutRejected,
			@RequestHeader(defaultValue = "") String prefer, Principal who) {
		return this.answers.answer(this.sendings.publish(id, new LinkedHashSet<>(only), withoutRejected, who.getName()),
				prefer);
	}

	@PostMapping("/{id}/undo")
	ResponseEntity<BatchResource> undo(@PathVariable String id, @RequestHeader(defaultValue = "") String prefer,
			Principal who) {
		return this.answers.answer(this.sendings.undo(id, who.getName()), prefer);
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> delete(@PathVariable String id) {
		this.sendings.delete(id);
		return ResponseEntity.noContent().build();
	}

}
