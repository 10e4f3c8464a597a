package parkgraph.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The service.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ParkGraphApplication {

}
