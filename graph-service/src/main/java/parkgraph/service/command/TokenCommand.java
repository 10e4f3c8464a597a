package parkgraph.service.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import parkgraph.service.login.Tokens;

/**
 * {@code parkgraph token}: makes, lists and revokes what programs log in with.
 */
@Command(name = "token", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "生成程序登录用的令牌，只显示一次。", "Makes a token for a program and shows it once." })
final class TokenCommand implements Callable<Integer> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(ZoneId.systemDefault());

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "NAME", description = "用途。 What it is for.")
	private @Nullable String name;

	@Option(names = "--list", description = "列出有效的令牌。 List those that are good.")
	private boolean list;

	@Option(names = "--revoke", paramLabel = "ID", description = "撤销一个令牌。 Revoke one.")
	private @Nullable String revoked;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() {
		Tokens tokens = Tokens.in((this.data != null) ? this.data : Places.data("facts"), Clock.systemUTC());
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		if (this.revoked != null) {
			revoke(tokens, this.revoked);
		}
		else if (this.name != null && !this.name.isBlank()) {
			out.println(tokens.make(this.name).secret());
		}
		else if (!this.list) {
			throw new ParameterException(this.spec.commandLine(),
					"请写明令牌的用途，或用 --list、--revoke。 / Say what the token is for, or use --list or --revoke.");
		}
		if (this.list) {
			tokens.all()
				.forEach((token) -> out.printf("%s  %s  %s%n", token.id(), TIME.format(token.madeAt()), token.name()));
		}
		return 0;
	}

	private void revoke(Tokens tokens, String id) {
		if (!tokens.revoke(id)) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"没有令牌 %1$s。 / There is no token %1$s.".formatted(id));
		}
	}

}
