package parkgraph.service.sending;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * The files of a form that was sent.
 */
final class SentForm {

	private SentForm() {
	}

	/**
	 * Takes them out of a request.
	 * @param request the request
	 * @throws ClientProblem if it is no form, or has files in another field
	 */
	static List<MultipartFile> files(HttpServletRequest request) {
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

}
