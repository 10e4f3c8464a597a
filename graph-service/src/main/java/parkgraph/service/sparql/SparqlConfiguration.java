package parkgraph.service.sparql;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import parkgraph.rdf.export.QuadSource;
import parkgraph.rdf.iri.Addresses;
import parkgraph.rdf.query.QueryDesk;
import parkgraph.rdf.query.QueryLimits;
import parkgraph.rdf.snapshot.SnapshotStore;
import parkgraph.service.DataFolder;
import parkgraph.service.database.AsOf;
import parkgraph.service.database.Views;

/**
 * What the endpoint is made of. Snapshots stand in the data directory; they can be
 * deleted while the service is down and are built again.
 */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {

	private static final String FOLDER = "snapshots";

	@Bean
	QueryDesk queryDesk(SparqlProperties properties) {
		return new QueryDesk(QueryLimits.DEFAULT.within(properties.time()), properties.concurrent());
	}

	@Bean
	PublishedStates publishedStates(Driver driver) {
		return new PublishedStates(driver);
	}

	/** What writes the quads is made when a snapshot is, not when the service starts. */
	@Bean
	SnapshotStore snapshotStore(DataFolder data, ObjectProvider<QuadSource> source, PublishedStates states) {
		return new SnapshotStore(data.path().resolve(FOLDER),
				new GraphSnapshots((state, sink) -> source.getObject().quads(state, sink), states));
	}

	@Bean
	SnapshotRefresh snapshotRefresh(PublishedStates states, SnapshotStore snapshots) {
		return new SnapshotRefresh(states, snapshots);
	}

	@Bean
	ReleaseStates releaseStates(Views views) {
		return (release) -> views.at(new AsOf(null, release)).state();
	}

	@Bean
	SparqlEndpoint sparqlEndpoint(QueryDesk desk, SnapshotStore snapshots, ReleaseStates releases,
			Addresses addresses) {
		return new SparqlEndpoint(desk, snapshots, releases, addresses);
	}

}
