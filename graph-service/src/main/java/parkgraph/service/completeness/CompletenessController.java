package parkgraph.service.completeness;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.queries.CompletenessStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;

/**
 * Answers how complete the lists are.
 */
@Controller
class CompletenessController {

	private final GraphReader reader;

	CompletenessController(GraphReader reader) {
		this.reader = reader;
	}

	@QueryMapping
	List<Completeness> completeness(@Argument @Nullable String list, View view) {
		return this.reader.list(CompletenessStatement.LIST, view, Collections.singletonMap("list", list),
				Completeness::of);
	}

}
