package parkgraph.service.enterprise;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import parkgraph.service.enterprise.Enterprises.Question;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Page;
import parkgraph.service.park.Park;

/**
 * Answers which enterprises are at work in a park; many parks at once.
 */
@Controller
class EnterpriseController {

	EnterpriseController(Enterprises enterprises, BatchLoaderRegistry loaders) {
		loaders.<Question, Connection<EnterpriseAtWork>>forName("enterprisesOfParks")
			.registerMappedBatchLoader((questions, environment) -> Mono.just(enterprises.ofParks(questions)));
	}

	@SchemaMapping(typeName = "Park")
	CompletableFuture<Connection<EnterpriseAtWork>> enterprises(Park park, Page page,
			DataLoader<Question, Connection<EnterpriseAtWork>> enterprisesOfParks) {
		return enterprisesOfParks.load(new Question(park.code(), page, park.view()));
	}

}
