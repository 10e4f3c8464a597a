package parkgraph.service.database;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the database is asked.
 *
 * @param queryTimeout how long one reading statement may take before the database stops
 * it
 */
@ConfigurationProperties("parkgraph.database")
record DatabaseProperties(@DefaultValue("10s") Duration queryTimeout) {
}
