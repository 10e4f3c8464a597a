package parkgraph.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the service.
 */
@SpringBootApplication
public class ParkGraphApplication {

	public static void main(String[] args) {
		SpringApplication.run(ParkGraphApplication.class, args);
	}

}
