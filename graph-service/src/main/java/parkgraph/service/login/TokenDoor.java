package parkgraph.service.login;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.stereotype.Component;

import parkgraph.service.DataFolder;

/**
 * Lets programs in that show a token: {@code Authorization: Bearer …}.
 */
@Component
class TokenDoor implements AuthenticationConverter {

	/** Programs. */
	static final String ROLE = "ROLE_PROGRAM";

	private static final String SCHEME = "Bearer ";

	private final Tokens tokens;

	TokenDoor(DataFolder folder, Clock clock) {
		this.tokens = Tokens.in(folder.path(), clock);
	}

	Tokens tokens() {
		return this.tokens;
	}

	static boolean isKnockedAt(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
	}

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return (header != null && isKnockedAt(request))
				? UsernamePasswordAuthenticationToken.unauthenticated("", header.substring(SCHEME.length()).strip())
				: null;
	}

	/** A program acts for the administrator, under the name of its token. */
	AuthenticationManager known() {
		return (shown) -> this.tokens.shown(String.valueOf(shown.getCredentials()))
			.map((token) -> UsernamePasswordAuthenticationToken.authenticated(
					"%s (%s)".formatted(AdminPassword.ADMIN, token.name()), null,
					List.of(new SimpleGrantedAuthority(ROLE))))
			.orElseThrow(() -> new BadCredentialsException("No such token"));
	}

}
