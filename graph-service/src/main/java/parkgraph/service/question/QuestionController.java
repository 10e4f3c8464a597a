package parkgraph.service.question;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands the saved questions to pages, to be shown, changed and asked.
 */
@RestController
class QuestionController {

	private final Questions questions = Questions.shipped();

	@GetMapping("/api/questions")
	List<SavedQuestion> questions() {
		return List.copyOf(this.questions.all());
	}

}
