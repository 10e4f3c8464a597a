package parkgraph.kernel;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemporaryKernelIT {

	@Test
	void isTheSameForEverybody() {
		KernelAccess access = TemporaryKernel.shared();
		assertThat(TemporaryKernel.shared()).isSameAs(access);
		assertThat(access).hasToString(access.uri() + " as neo4j");
		assertThat(Bolt.count(access, "Nothing")).isZero();
	}

	@Test
	void readsNoFilesOfThisMachine() {
		try (Driver driver = Bolt.driver(TemporaryKernel.shared())) {
			assertThatThrownBy(
					() -> driver.executableQuery("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line").execute())
				.isInstanceOf(ClientException.class)
				.hasMessageContaining(
						"configuration property 'dbms.security.allow_csv_import_from_file_urls' is false");
		}
	}

	@Test
	void readsThemWhenABenchmarkAsksForItAndLeavesNothingBehind() {
		Path directory;
		try (TemporaryKernel kernel = TemporaryKernel
			.start(KernelOptions.defaults().withPageCacheMiB(64).withCsvFromFiles())) {
			directory = kernel.directory();
			try (Driver driver = Bolt.driver(kernel.access())) {
				String file = directory.resolve("port").toUri().toString();
				assertThat(driver.executableQuery("LOAD CSV FROM $file AS line RETURN line[0] AS port")
					.withParameters(Map.of("file", file))
					.execute()
					.records()
					.get(0)
					.get("port")
					.asString()).isEqualTo(Integer.toString(kernel.access().uri().getPort()));
			}
		}
		assertThat(directory).doesNotExist();
	}

}
