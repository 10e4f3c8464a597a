package parkgraph.service.login;

import java.util.Optional;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

import parkgraph.service.DataFolder;

/**
 * Who can log in: so far the administrator alone.
 */
@Component("loginAccounts")
class Accounts implements UserDetailsService {

	private final AdminPassword password;

	private final LoginProperties properties;

	Accounts(DataFolder folder, LoginProperties properties) {
		this.password = AdminPassword.in(folder.path());
		this.properties = properties;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		return hash().filter((hash) -> name.equals(AdminPassword.ADMIN))
			.map(Admin::new)
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

	/** The hash of the present password, empty if there is none. */
	Optional<String> hash() {
		String set = this.properties.passwordHash();
		return set.isBlank() ? this.password.hash() : Optional.of(set);
	}

}
