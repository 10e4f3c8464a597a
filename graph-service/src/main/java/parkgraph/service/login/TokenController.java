package parkgraph.service.login;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * Tokens for programs, looked after by those who logged in with the password.
 */
@RestController
@RequestMapping("/api/tokens")
class TokenController {

	private static final int LONGEST_NAME = 60;

	private final Tokens tokens;

	TokenController(TokenDoor door) {
		this.tokens = door.tokens();
	}

	@GetMapping
	List<Listed> all() {
		return this.tokens.all().stream().map(Listed::of).toList();
	}

	@PostMapping
	ResponseEntity<Shown> make(@RequestParam(defaultValue = "") String name) {
		if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
			throw ClientProblem.badRequest("TOKEN_NAME", new Wording(
					"请用参数 name 给令牌起名，不超过 %d 个字。".formatted(LONGEST_NAME),
					"Give the token a name with the parameter name, of at most %d characters.".formatted(LONGEST_NAME)),
					null);
		}
		Tokens.Made made = this.tokens.make(name);
		return ResponseEntity.created(URI.create("/api/tokens/" + made.token().id()))
			.body(new Shown(made.token().id(), made.token().name(), made.secret()));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> revoke(@PathVariable String id) {
		if (!this.tokens.revoke(id)) {
			throw ClientProblem.notFound("UNKNOWN_TOKEN",
					new Wording("没有令牌“%s”。".formatted(id), "There is no token \"%s\".".formatted(id)), null);
		}
		return ResponseEntity.noContent().build();
	}

	/**
	 * A token as it is listed, without its hash.
	 *
	 * @param id by which it is revoked
	 * @param name what it is for
	 * @param madeAt when it was made
	 */
	record Listed(String id, String name, Instant madeAt) {

		static Listed of(Tokens.Token token) {
			return new Listed(token.id(), token.name(), token.madeAt());
		}

	}

	/**
	 * A token the only time it is shown.
	 *
	 * @param id by which it is revoked
	 * @param name what it is for
	 * @param token what programs send as {@code Authorization: Bearer}
	 */
	record Shown(String id, String name, String token) {
	}

}
