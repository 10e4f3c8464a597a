package parkgraph.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.LogManager;
import java.util.stream.Stream;

import javax.management.JMException;
import javax.management.ObjectName;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * Keeps the classes that the database loads until it has answered in a file the JVM maps
 * into memory at later starts instead of reading, checking and linking them one by one: a
 * third of a start. Run by the build, on the very class path of {@link KernelLauncher}.
 * The JVM itself looks whether the file fits it and the jars, and goes without it
 * otherwise; so does the build where a JVM cannot write one.
 */
public final class ClassArchive {

	private ClassArchive() {
	}

	/**
	 * Starts a database in a temporary directory, lets it do a little of everything and
	 * writes the archive.
	 * @param args the file to write, and the directory of the jars
	 */
	public static void main(String... args) throws IOException {
		// What libraries say of themselves is of no use in a build; mistakes still end
		// it.
		LogManager.getLogManager().reset();
		System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		Path file = Path.of(args[0]);
		if (isNewerThanJars(file, Path.of(args[1]))) {
			return;
		}
		Path home = Files.createTempDirectory("parkgraph-rehearsal");
		PrintStream log = System.err;
		System.setErr(System.out);
		try {
			rehearse(home);
		}
		finally {
			System.setErr(log);
			FileTree.delete(home);
		}
		Files.deleteIfExists(file);
		write(file);
		// Threads of the database may still be there, and a JVM that has written its
		// archive is good for nothing else: one of release 25 crashed at the next lambda.
		Runtime.getRuntime().halt(0);
	}

	private static boolean isNewerThanJars(Path file, Path jars) throws IOException {
		if (!Files.exists(file)) {
			return false;
		}
		try (Stream<Path> all = Files.list(jars)) {
			return all.filter((jar) -> jar.toString().endsWith(".jar"))
				.allMatch((jar) -> jar.toFile().lastModified() < file.toFile().lastModified());
		}
	}

	private static void rehearse(Path home) throws IOException {
		Path password = Files.writeString(home.resolve("password"), "rehearsal\n");
		int port = freePort();
		DatabaseManagementService kernel = KernelStart.start(new Launch(home, password, port, 16, false, 0));
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.basic("neo4j", "rehearsal"));
				Session session = driver.session()) {
			for (String statement : statements()) {
				session.run(statement, Map.of("year", 2001, "names", List.of("A", "B"))).list();
			}
		}
		finally {
			kernel.shutdown();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return probe.getLocalPort();
		}
	}

	static List<String> statements() throws IOException {
		try (InputStream text = ClassArchive.class.getResourceAsStream("rehearsal.cypher")) {
			String all = new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
			return Stream.of(all.split(";\n")).filter((statement) -> !statement.isBlank()).toList();
		}
	}

	private static void write(Path file) {
		try {
			ManagementFactory.getPlatformMBeanServer()
				.invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "vmCds",
						new Object[] { new String[] { "dynamic_dump", file.toString() } },
						new String[] { String[].class.getName() });
		}
		catch (JMException ex) {
			System.err.println("This Java writes no class archive; the database will start without one: " + ex);
		}
	}

}
