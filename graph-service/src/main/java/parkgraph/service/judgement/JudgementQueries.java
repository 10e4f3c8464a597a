package parkgraph.service.judgement;

import java.security.Principal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.loaders.judgement.Judgements;
import parkgraph.service.problem.LoggedIn;

/**
 * Answers what people have said about names, to those who have logged in.
 */
@Controller
class JudgementQueries {

	private final Judgements judgements;

	JudgementQueries(Driver driver) {
		this.judgements = new Judgements(driver);
	}

	@QueryMapping
	List<JudgementResource> judgements(@Argument boolean history, @Nullable Principal who) {
		LoggedIn.require(who);
		return (history ? this.judgements.history() : this.judgements.now().all()).stream()
			.map(JudgementResource::of)
			.toList();
	}

}
