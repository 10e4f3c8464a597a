package parkgraph.service.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content has its addresses as RDF.
 *
 * @param base what addresses of things, codes and figures begin with
 */
@ConfigurationProperties("parkgraph.rdf")
record RdfProperties(@DefaultValue("https://parkgraph.example") String base) {
}
