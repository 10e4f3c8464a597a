package parkgraph.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;

/**
 * The service. Requests are observed where they come in; observing every field of every
 * row as well took a fifth of the time of a large answer.
 */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
@ConfigurationPropertiesScan
public class ParkGraphApplication {

}
