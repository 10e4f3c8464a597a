package parkgraph.service.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import parkgraph.service.login.AdminPassword;

/**
 * {@code parkgraph password}: a new admin password, shown once.
 */
@Command(name = "password", mixinStandardHelpOptions = true, description = { "生成新的管理员密码，只显示一次；原密码和用它登录的会话随即失效。",
		"Makes a new admin password and shows it once; the former one, and sessions begun with it, end at once." })
final class PasswordCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--data", description = "数据目录。 The data directory.")
	private @Nullable Path data;

	@Override
	public Integer call() {
		AdminPassword password = AdminPassword.in((this.data != null) ? this.data : Places.data("facts"));
		Objects.requireNonNull(this.spec).commandLine().getOut().println(FirstPassword.line(password.makeNew()));
		return 0;
	}

}
