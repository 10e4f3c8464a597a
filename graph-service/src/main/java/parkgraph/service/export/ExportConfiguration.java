package parkgraph.service.export;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;

import parkgraph.rdf.export.GraphExport;
import parkgraph.rdf.iri.Addresses;

/**
 * What exports are made with.
 */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	Addresses addresses(RdfProperties properties) {
		return Addresses.of(properties.base());
	}

	/**
	 * Made for the first export, since reading the vocabulary would make the start
	 * longer. Snapshots are made of it too, unless there is another source of quads.
	 */
	@Bean
	@Lazy
	@Fallback
	GraphExport graphExport(Driver driver, Addresses addresses) {
		return new GraphExport(driver, addresses);
	}

}
