package parkgraph.service.login;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTests {

	private static final Instant NOW = Instant.parse("2026-06-30T00:00:00Z");

	@TempDir
	private Path directory;

	private Tokens tokens;

	@BeforeEach
	void noneYet() {
		this.tokens = Tokens.in(this.directory, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@Test
	void aTokenIsKnownWhenItIsShownAndIsNotKeptItself() throws Exception {
		Tokens.Made made = this.tokens.make(" 省级平台 ");
		assertThat(made.secret()).startsWith("parkgraph_" + made.token().id() + "_").hasSizeGreaterThan(60);
		assertThat(this.tokens.shown(made.secret())).contains(made.token());
		assertThat(made.token().name()).isEqualTo("省级平台");
		assertThat(made.token().madeAt()).isEqualTo(NOW);
		Path file = this.directory.resolve("tokens.json");
		assertThat(Files.readString(file)).doesNotContain(made.secret());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void anythingElseIsNotKnown() {
		Tokens.Made made = this.tokens.make("one");
		assertThat(this.tokens.shown("")).isEmpty();
		assertThat(this.tokens.shown(made.secret() + "x")).isEmpty();
		assertThat(this.tokens.shown(made.token().hash())).isEmpty();
	}

	@Test
	void aRevokedTokenIsNoLongerKnownAndTheOthersAre() {
		Tokens.Made one = this.tokens.make("one");
		Tokens.Made other = this.tokens.make("other");
		assertThat(this.tokens.revoke(one.token().id())).isTrue();
		assertThat(this.tokens.shown(one.secret())).isEmpty();
		assertThat(this.tokens.shown(other.secret())).isPresent();
		assertThat(this.tokens.revoke(one.token().id())).isFalse();
	}

	@Test
	void noneIsLostWhenManyAreMadeAtOnce() {
		List<String> secrets = IntStream.range(0, 20)
			.parallel()
			.mapToObj((number) -> this.tokens.make("t" + number).secret())
			.toList();
		assertThat(secrets).allSatisfy((secret) -> assertThat(this.tokens.shown(secret)).isPresent());
	}

}
