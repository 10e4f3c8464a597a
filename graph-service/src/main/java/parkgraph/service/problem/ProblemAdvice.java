package parkgraph.service.problem;

import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;

import parkgraph.ontology.wording.Wording;

/**
 * What callers of the API under {@code /api} get when something is the matter: never a
 * stack trace.
 */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

	private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> clientProblem(ClientProblem problem, Locale locale) {
		return ResponseEntity.of(HttpProblem.of(problem, locale)).build();
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException ex, Locale locale) {
		return clientProblem(ClientProblem.badRequest("UNREADABLE_BODY",
				new Wording("请求正文无法读取。", "The body of the request cannot be read."), null), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> otherMediaType(HttpMediaTypeNotSupportedException ex, Locale locale) {
		return ResponseEntity.of(HttpProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "MEDIA_TYPE",
				new Wording("不支持请求正文的类型 %s，可用：%s。".formatted(ex.getContentType(), ex.getSupportedMediaTypes()),
						"A body of type %s is not understood; possible: %s.".formatted(ex.getContentType(),
								ex.getSupportedMediaTypes())),
				null, locale))
			.build();
	}

	/** The problem itself comes as a problem, whatever was asked for. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> noSuchFormat(HttpMediaTypeNotAcceptableException ex, Locale locale) {
		return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(HttpProblem.of(HttpStatus.NOT_ACCEPTABLE, "NOT_ACCEPTABLE",
					new Wording("没有所要的格式，可用：%s。".formatted(ex.getSupportedMediaTypes()),
							"There is no answer in a format that was asked for; possible: %s."
								.formatted(ex.getSupportedMediaTypes())),
					null, locale));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> cut(MultipartException ex, Locale locale) {
		return clientProblem(
				ClientProblem.badRequest("UNREADABLE_UPLOAD", new Wording("上传的内容不完整或不是 multipart/form-data。",
						"The upload is incomplete, or not multipart/form-data."), null),
				locale);
	}

	/** What nobody foresaw is for the log, not for the caller. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unforeseen(RuntimeException ex, Locale locale) {
		log.error("A request to the API failed", ex);
		return ResponseEntity.of(HttpProblem.of(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL",
				new Wording("服务内部出错，已记入日志。", "Something went wrong inside the service; it is in the log."), null,
				locale))
			.build();
	}

}
