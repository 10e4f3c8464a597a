package parkgraph.service.sending;

import java.security.Principal;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.problem.LoggedIn;

/**
 * Tells how far the work on a batch has come, once or step by step.
 */
@Controller
class ProgressController {

	private final Works works;

	private final Batches batches;

	ProgressController(Works works, Batches batches) {
		this.works = works;
		this.batches = batches;
	}

	@QueryMapping("batchProgress")
	BatchProgress now(@Argument String id, @Nullable Principal who) {
		LoggedIn.require(who);
		return this.works.of(id).map(Work::now).orElseGet(() -> rest(id));
	}

	@SubscriptionMapping("batchProgress")
	Flux<BatchProgress> steps(@Argument String id, @Nullable Principal who) {
		LoggedIn.require(who);
		return this.works.of(id).map(Work::steps).orElseGet(() -> Flux.just(rest(id)));
	}

	private BatchProgress rest(String id) {
		return BatchProgress.ended(this.batches.find(id).status());
	}

}
