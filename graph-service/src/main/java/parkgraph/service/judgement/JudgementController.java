package parkgraph.service.judgement;

import java.net.URI;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.judgement.Judgement;
import parkgraph.loaders.judgement.Judgements;
import parkgraph.loaders.judgement.Judgements.OpenQuestion;
import parkgraph.loaders.judgement.Verdict;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Judgements over HTTP, by the words of the command {@code judge}.
 */
@RestController
@RequestMapping(JudgementController.PATH)
class JudgementController {

	static final String PATH = "/api/judgements";

	private final Judgements judgements;

	JudgementController(Driver driver) {
		this.judgements = new Judgements(driver);
	}

	/**
	 * What holds, and what nobody has answered yet.
	 * @param history whether what holds no more is listed too
	 */
	@GetMapping
	Listed all(@RequestParam(defaultValue = "false") boolean history) {
		List<Judgement> listed = history ? this.judgements.history() : this.judgements.now().all();
		return new Listed(listed.stream().map(JudgementResource::of).toList(),
				this.judgements.questions().stream().map(Question::of).toList());
	}

	@PostMapping
	ResponseEntity<JudgementResource> say(@RequestParam(defaultValue = "") String verdict,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "") String note, Principal who) {
		Verdict said = Verdict.ofCode(verdict)
			.filter((one) -> one != Verdict.TAKEN_BACK)
			.orElseThrow(() -> ClientProblem.badRequest("BAD_VERDICT",
					new Wording("参数 verdict 为“%s”，应为 %s。".formatted(verdict, verdicts()),
							"The parameter verdict is \"%s\"; expected is one of %s.".formatted(verdict, verdicts())),
					null));
		return written(() -> this.judgements.say(said, name, code, who.getName(), note));
	}

	@PostMapping("/{number}/take-back")
	ResponseEntity<JudgementResource> takeBack(@PathVariable String number,
			@RequestParam(defaultValue = "") String note, Principal who) {
		if (!number.matches("[1-9]\\d{0,8}")) {
			throw ClientProblem.badRequest("BAD_NUMBER", new Wording("“%s”不是判定的编号。".formatted(number),
					"\"%s\" is not the number of a judgement.".formatted(number)), null);
		}
		return written(() -> this.judgements.takeBack(Long.parseLong(number), who.getName(), note));
	}

	private static ResponseEntity<JudgementResource> written(Supplier<Judgement> writing) {
		try {
			JudgementResource written = JudgementResource.of(writing.get());
			return ResponseEntity.created(URI.create(PATH + "?history=true")).body(written);
		}
		catch (LoadingException ex) {
			throw ClientProblem.badRequest("NOT_JUDGED", ex.wording(), null);
		}
	}

	private static String verdicts() {
		return Arrays.stream(Verdict.values())
			.filter((one) -> one != Verdict.TAKEN_BACK)
			.map(Verdict::code)
			.collect(Collectors.joining(", "));
	}

	/**
	 * Judgements and open questions.
	 *
	 * @param judgements the judgements, oldest first
	 * @param questions rows that were left out because of a name
	 */
	record Listed(List<JudgementResource> judgements, List<Question> questions) {
	}

	/**
	 * A row of a published batch that was left out because nobody had said whom its name
	 * means.
	 *
	 * @param name the name
	 * @param batch id of the batch
	 * @param file the file
	 * @param row the row
	 * @param zh what may be meant, in Chinese
	 * @param en the same in English
	 */
	record Question(String name, String batch, String file, long row, String zh, String en) {

		static Question of(OpenQuestion open) {
			return new Question(open.name(), open.batch(), open.file(), open.row(), open.says().zh(), open.says().en());
		}

	}

}
