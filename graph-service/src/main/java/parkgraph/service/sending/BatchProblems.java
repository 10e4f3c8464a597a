package parkgraph.service.sending;

import java.util.Locale;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.problem.HttpProblem;

/**
 * What is the matter with requests about batches before they are understood.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = BatchProblems.class)
class BatchProblems {

	private final UploadProperties properties;

	BatchProblems(UploadProperties properties) {
		this.properties = properties;
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
