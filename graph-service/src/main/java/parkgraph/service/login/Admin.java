package parkgraph.service.login;

import java.util.Collection;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The administrator as somebody logged in.
 *
 * @param hash hash of the password they logged in with
 */
record Admin(String hash) implements UserDetails {

	/** Those who logged in themselves. */
	static final String ROLE = "ROLE_ADMIN";

	private static final long serialVersionUID = 1L;

	@Override
	public String getUsername() {
		return AdminPassword.ADMIN;
	}

	@Override
	public String getPassword() {
		return this.hash;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority(ROLE));
	}

	/** Without the hash, so that it gets into no log. */
	@Override
	public String toString() {
		return getUsername();
	}

}
