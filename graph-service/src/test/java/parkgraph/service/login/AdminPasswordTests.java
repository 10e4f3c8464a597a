package parkgraph.service.login;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import static org.assertj.core.api.Assertions.assertThat;

class AdminPasswordTests {

	@TempDir
	private Path directory;

	@Test
	void isMadeOnceAndKeptAsAHashThatOnlyItsOwnerCanRead() throws Exception {
		AdminPassword password = AdminPassword.in(this.directory.resolve("new"));
		assertThat(password.hash()).isEmpty();
		String made = password.makeFirst().orElseThrow();
		assertThat(made).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
		Path file = this.directory.resolve("new").resolve("admin-password");
		assertThat(Files.readString(file)).startsWith("{bcrypt}").doesNotContain(made);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(fits(made, password)).isTrue();
		assertThat(password.makeFirst()).isEmpty();
		assertThat(fits(made, password)).isTrue();
	}

	@Test
	void aNewOneTakesThePlaceOfTheFormer() {
		AdminPassword password = AdminPassword.in(this.directory);
		String former = password.makeNew();
		String present = password.makeNew();
		assertThat(fits(former, password)).isFalse();
		assertThat(fits(present, password)).isTrue();
	}

	private static boolean fits(String shown, AdminPassword password) {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder().matches(shown, password.hash().orElseThrow());
	}

}
