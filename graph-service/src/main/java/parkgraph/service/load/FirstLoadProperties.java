package parkgraph.service.load;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an empty store is filled with at the first start.
 *
 * @param content the public facts, a synthetic province, or nothing
 * @param practice where the synthetic province's files are written
 */
@ConfigurationProperties("parkgraph.first-load")
record FirstLoadProperties(@DefaultValue("facts") FirstContent content, @DefaultValue("data/practice") Path practice) {
}
