package parkgraph.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataDirectoryTests {

	@TempDir
	private Path parent;

	@Test
	void isMadeForItsOwnerOnly() throws Exception {
		DataDirectory directory = directory();
		try (HeldDirectory held = directory.take()) {
			assertThat(held).isNotNull();
			assertThat(Files.getPosixFilePermissions(directory.path()))
				.isEqualTo(PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void leavesThePermissionsOfADirectoryThatIsThere() throws Exception {
		Path there = Files.createDirectory(this.parent.resolve("data"));
		Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-x---"));
		try (HeldDirectory held = directory().take()) {
			assertThat(held).isNotNull();
			assertThat(Files.getPosixFilePermissions(there)).isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
			assertThat(Files.getPosixFilePermissions(there.resolve("neo4j")))
				.isEqualTo(PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void makesAPasswordOnceForItsOwnerOnly() throws Exception {
		DataDirectory directory = directory();
		try (HeldDirectory held = directory.take()) {
			assertThat(held).isNotNull();
			String password = directory.password();
			assertThat(password).matches("[0-9a-f]{40}");
			assertThat(directory.password()).isEqualTo(password);
			assertThat(Files.getPosixFilePermissions(directory.passwordFile()))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		}
	}

	@Test
	void doesNotMakeAPasswordThatAnExistingStoreWouldNotKnow() throws IOException {
		DataDirectory directory = directory();
		Files.createDirectories(directory.home().resolve("data/databases/system"));
		assertThatThrownBy(directory::password).hasMessage(
				"数据库已存在，但密码文件 %1$s 缺失，请从备份恢复该文件 / There is a database but its password file %1$s is missing, restore it from a backup",
				directory.passwordFile());
	}

	@Test
	void keepsToItsPort() throws Exception {
		DataDirectory directory = directory();
		try (HeldDirectory held = directory.take()) {
			assertThat(held).isNotNull();
			assertThat(directory.choosePort()).isEqualTo(directory.choosePort());
		}
	}

	@Test
	void movesToTheNextPortForGoodWhenItsOwnIsTaken() throws Exception {
		DataDirectory directory = directory();
		try (HeldDirectory held = directory.take()) {
			assertThat(held).isNotNull();
			int first = directory.choosePort();
			int second;
			try (ServerSocket other = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
				assertThat(other.isBound()).isTrue();
				second = directory.choosePort();
			}
			assertThat(second).isGreaterThan(first);
			assertThat(directory.choosePort()).isEqualTo(second);
		}
	}

	@Test
	void saysHowToReachADatabaseThatRunsAndNothingOtherwise() throws Exception {
		DataDirectory directory = directory();
		assertThat(directory.running()).isEmpty();
		try (HeldDirectory held = directory.take()) {
			assertThat(held).isNotNull();
			assertThat(directory.running()).isEmpty();
			KernelAccess access = KernelAccess.on(directory.choosePort(), directory.password());
			assertThat(directory.running()).contains(access);
		}
		assertThat(directory.running()).isEmpty();
	}

	@Test
	void isRefusedToASecondOwner() throws Exception {
		DataDirectory directory = directory();
		try (HeldDirectory held = directory.take()) {
			assertThat(held).isNotNull();
			assertThatThrownBy(directory::take).hasMessage(
					"数据目录 %1$s 已被正在运行的 ParkGraph（进程 %2$d）使用 / A running ParkGraph (process %2$d) already uses the data directory %1$s",
					directory, ProcessHandle.current().pid());
		}
		try (HeldDirectory again = directory.take()) {
			assertThat(again).isNotNull();
		}
	}

	@Test
	void isRefusedWhereAFileStands() throws IOException {
		Path file = Files.createFile(this.parent.resolve("data"));
		assertThatThrownBy(() -> directory().take())
			.hasMessage("无法写入 %1$s，请检查路径与权限 / Cannot write to %1$s, check the path and its permissions", file);
	}

	@Test
	void isRefusedBelowAFile() throws IOException {
		Path file = Files.createFile(this.parent.resolve("file"));
		assertThatThrownBy(() -> DataDirectory.at(file.resolve("data")).take()).hasMessage(
				"无法写入 %1$s，请检查路径与权限 / Cannot write to %1$s, check the path and its permissions", file.resolve("data"));
	}

	@Test
	void keepsALongLogInOneOtherFile() throws Exception {
		DataDirectory directory = directory();
		try (HeldDirectory held = directory.take()) {
			assertThat(held).isNotNull();
			Files.write(directory.log(), new byte[(4 << 20) + 1]);
			directory.turnLog();
			assertThat(directory.log()).doesNotExist();
			assertThat(directory.log().resolveSibling("kernel.log.1")).hasSize((4 << 20) + 1);
		}
	}

	private DataDirectory directory() {
		return DataDirectory.at(this.parent.resolve("data"));
	}

}
