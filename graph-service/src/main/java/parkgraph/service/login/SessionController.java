package parkgraph.service.login;

import java.security.Principal;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells scripts of our pages who is logged in, and what they have to send along when they
 * change something.
 */
@RestController
class SessionController {

	@GetMapping("/api/session")
	ResponseEntity<Map<String, String>> session(@Nullable Principal somebody, HttpServletRequest request) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(about(somebody, request));
	}

	private static Map<String, String> about(@Nullable Principal somebody, HttpServletRequest request) {
		if (somebody == null) {
			return Map.of();
		}
		CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
		return Map.of("who", somebody.getName(), "csrfHeader", csrf.getHeaderName(), "csrfToken", csrf.getToken());
	}

}
