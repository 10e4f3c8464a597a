package parkgraph.runtime;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LaunchTests {

	private static final String[] WHOLE = { "home=/data/a=b", "password-file=/data/password", "port=20001",
			"page-cache-mib=512", "csv-from-files=false", "parent=42" };

	@Test
	void readsEveryArgument() {
		assertThat(Launch.parse(WHOLE))
			.isEqualTo(new Launch(Path.of("/data/a=b"), Path.of("/data/password"), 20001, 512, false, 42));
	}

	@Test
	void listensOnTheLoopbackInterfaceAndReadsNoFilesUnlessAsked() {
		assertThat(KernelSettings.of(Launch.parse(WHOLE)))
			.containsEntry("server.bolt.listen_address", "127.0.0.1:20001")
			.containsEntry("dbms.security.auth_enabled", "true")
			.containsEntry("dbms.security.allow_csv_import_from_file_urls", "false");
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertThatThrownBy(() -> Launch.parse("home")).hasMessage("Not of the form name=value: \"home\"");
		assertThatThrownBy(() -> Launch.parse("port=1")).hasMessage("Missing argument: home");
	}

}
