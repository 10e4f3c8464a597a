package parkgraph.service.conflict;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.View;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Page;

/**
 * Answers which statements contradict each other.
 */
@Controller
class ConflictController {

	private final Conflicts conflicts;

	ConflictController(Conflicts conflicts) {
		this.conflicts = conflicts;
	}

	@QueryMapping
	Connection<Conflict> conflicts(@Argument @Nullable String subject, @Argument @Nullable String indicator,
			@Argument @Nullable Integer year, Page page, View view) {
		return this.conflicts.list(subject, indicator, year, page, view);
	}

}
