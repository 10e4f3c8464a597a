package parkgraph.service.history;

import java.security.Principal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.paging.Page;
import parkgraph.service.paging.Connection;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.problem.LoggedIn;

/**
 * Answers who changed what, to those who have logged in.
 */
@Controller
class HistoryController {

	private final History history;

	HistoryController(History history) {
		this.history = history;
	}

	@QueryMapping
	Connection<Change> history(@Argument @Nullable String subject, @Argument @Nullable String batch, Page page,
			@Nullable Principal who) {
		LoggedIn.require(who);
		if ((subject == null) == (batch == null)) {
			throw ClientProblem.badRequest("HISTORY_ONE_OF", new Wording("history 需要且只能给出 subject 或 batch 之一。",
					"history takes either subject or batch, one of them."), null);
		}
		List<Change> rows = (subject != null) ? this.history.ofSubject(subject, page)
				: this.history.ofBatch((batch != null) ? batch : "", page);
		return History.page(rows, page);
	}

}
