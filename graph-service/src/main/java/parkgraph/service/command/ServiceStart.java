package parkgraph.service.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import parkgraph.service.DataFolder;
import parkgraph.service.ParkGraphApplication;
import parkgraph.service.database.Database;

/**
 * Starts the service on a database that may still be starting itself.
 */
final class ServiceStart {

	private ServiceStart() {
	}

	/**
	 * Starts the service.
	 * @param database the database it works on; closed with the service
	 * @param directory where the service keeps what belongs to it
	 * @param port where to listen
	 * @param announcement is told when it is ready, or why it never will be
	 * @param settings further settings, as {@code --name=value}
	 * @return the running service
	 * @throws RefusedStart if it would listen where others can reach it
	 */
	static ConfigurableApplicationContext start(Database database, Path directory, int port, Announcement announcement,
			String... settings) {
		SpringApplication service = new SpringApplication(ParkGraphApplication.class);
		service.setWebApplicationType(WebApplicationType.SERVLET);
		service.setLogStartupInfo(false);
		service.setDefaultProperties(Map.of("spring.neo4j.uri", database.uri(), "spring.neo4j.authentication.username",
				database.user(), "spring.neo4j.authentication.password", database.password()));
		service.addInitializers((context) -> {
			LoopbackOnly.require(context.getEnvironment());
			context.getBeanFactory().registerSingleton("graphDatabase", database);
			context.getBeanFactory().registerSingleton("dataFolder", new DataFolder(directory));
		});
		service.addListeners(announcement);
		return service
			.run(Stream.concat(Stream.of("--server.port=" + port), Stream.of(settings)).toArray(String[]::new));
	}

}
