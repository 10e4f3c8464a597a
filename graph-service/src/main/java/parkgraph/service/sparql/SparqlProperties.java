package parkgraph.service.sparql;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What SPARQL queries may cost.
 *
 * @param concurrent how many queries are answered at once
 * @param time how long a query may take
 */
@ConfigurationProperties("parkgraph.sparql")
record SparqlProperties(@DefaultValue("2") int concurrent, @DefaultValue("10s") Duration time) {
}
