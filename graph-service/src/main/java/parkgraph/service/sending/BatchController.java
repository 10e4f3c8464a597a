package parkgraph.service.sending;

import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

import parkgraph.loaders.batch.Finding;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.problem.HttpProblem;
import parkgraph.service.sending.Sendings.Begun;

/**
 * Batches over HTTP. Whatever takes long is waited for a while, then answered with 202
 * and the place where to look; {@code Prefer: respond-async} answers at once.
 */
@RestController
@RequestMapping(BatchController.PATH)
class BatchController {

	static final String PATH = "/api/batches";

	/** People read no more at once; the rest has a page of its own. */
	private static final int SHOWN_FINDINGS = 200;

	private static final int MOST_FINDINGS = 1_000;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Pattern WAIT = Pattern.compile("\\bwait=(\\d{1,2})\\b");

	private final Batches batches;

	private final Sendings sendings;

	private final Arrivals arrivals;

	private final Works works;

	private final UploadProperties properties;

	BatchController(Batches batches, Sendings sendings, Arrivals arrivals, Works works, UploadProperties properties) {
		this.batches = batches;
		this.sendings = sendings;
		this.arrivals = arrivals;
		this.works = works;
		this.properties = properties;
	}

	@PostMapping
	ResponseEntity<BatchResource> send(HttpServletRequest request, @RequestParam MultiValueMap<String, String> fields,
			@RequestHeader(defaultValue = "") String prefer, Principal who) {
		Said said = new Said(fields);
		Draft.Options options = said.options();
		said.audience();
		Arrivals.Arrived arrived = this.arrivals.take(files(request));
		return answer(this.sendings.send(arrived, options, said.audience(), said.title(arrived.parts()), who.getName()),
				prefer);
	}

	private static List<MultipartFile> files(HttpServletRequest request) {
		if (!(request instanceof MultipartRequest parts)) {
			throw ClientProblem.badRequest("NO_UPLOAD",
					new Wording("文件要用 multipart/form-data 发送。", "Files have to come as multipart/form-data."), null);
		}
		return files(parts);
	}

	private static List<MultipartFile> files(MultipartRequest request) {
		request.getMultiFileMap()
			.keySet()
			.stream()
			.filter((name) -> !name.equals("file"))
			.findFirst()
			.ifPresent((name) -> {
				throw ClientProblem.badRequest("UNKNOWN_FIELD", new Wording("文件要用字段 file 发送，收到“%s”。".formatted(name),
						"Files have to come in the field file; there was \"%s\".".formatted(name)), null);
			});
		return request.getFiles("file");
	}

	@GetMapping
	List<BatchResource> all() {
		return this.batches.all()
			.stream()
			.map((draft) -> BatchResource.of(draft, false, progress(draft), null))
			.toList();
	}

	@GetMapping("/{id}")
	BatchResource one(@PathVariable String id) {
		return resource(this.batches.find(id), false);
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

	@PostMapping("/{id}/check")
	ResponseEntity<BatchResource> check(@PathVariable String id, @RequestHeader(defaultValue = "") String prefer) {
		return answer(this.sendings.check(id), prefer);
	}

	@PostMapping("/{id}/publish")
	ResponseEntity<BatchResource> publish(@PathVariable String id,
			@RequestParam(defaultValue = "false") boolean withoutRejected,
			@RequestHeader(defaultValue = "") String prefer, Principal who) {
		return answer(this.sendings.publish(id, withoutRejected, who.getName()), prefer);
	}

	@PostMapping("/{id}/undo")
	ResponseEntity<BatchResource> undo(@PathVariable String id, @RequestHeader(defaultValue = "") String prefer,
			Principal who) {
		return answer(this.sendings.undo(id, who.getName()), prefer);
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> delete(@PathVariable String id) {
		this.sendings.delete(id);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<BatchResource> answer(Begun begun, String prefer) {
		URI place = URI.create(PATH + "/" + begun.draft().id());
		if (begun.work().isEmpty()) {
			return ResponseEntity.ok().location(place).body(resource(begun.draft(), begun.repeated()));
		}
		try {
			Draft done = begun.work().get().result().get(patience(prefer).toMillis(), TimeUnit.MILLISECONDS);
			return ResponseEntity.ok().location(place).body(resource(done, begun.repeated()));
		}
		catch (TimeoutException ex) {
			return ResponseEntity.accepted().location(place).body(resource(begun.draft(), begun.repeated()));
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for " + place, ex);
		}
	}

	private static Duration patience(String prefer) {
		Matcher wait = WAIT.matcher(prefer);
		if (prefer.contains("respond-async")) {
			return Duration.ZERO;
		}
		return wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : PATIENCE;
	}

	private BatchResource resource(Draft draft, boolean repeated) {
		return BatchResource.of(draft, repeated, progress(draft),
				this.batches.report(draft).map((report) -> report.firstFindings(SHOWN_FINDINGS)).orElse(null));
	}

	private @Nullable BatchProgress progress(Draft draft) {
		return this.works.of(draft.id()).map(Work::now).orElse(null);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException ex, Locale locale) {
		long mebibytes = this.properties.fileSize().toMegabytes();
		return ResponseEntity.of(
				HttpProblem.of(
						ClientProblem.tooLarge("FILE_SIZE",
								new Wording(
										"文件太大：每个最大 %d MiB，一次最多 %d 个文件。".formatted(mebibytes, this.properties.files()),
										"Too large: a file may have %d MiB, and at most %d come together."
											.formatted(mebibytes, this.properties.files())),
								new Wording("请拆成几个文件；运行者可调高 parkgraph.uploads.file-size。",
										"Split it; who runs the service may raise parkgraph.uploads.file-size.")),
						locale))
			.build();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badParameter(MethodArgumentTypeMismatchException ex, Locale locale) {
		return ResponseEntity.of(HttpProblem.of(ClientProblem.badRequest("BAD_PARAMETER",
				new Wording("参数 %s 为“%s”，无法理解。".formatted(ex.getName(), ex.getValue()),
						"The parameter %s is \"%s\", which is not understood.".formatted(ex.getName(), ex.getValue())),
				null), locale))
			.build();
	}

}
