package parkgraph.service.release;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.View;

/**
 * Answers which releases there are.
 */
@Controller
class ReleaseController {

	private final Releases releases;

	ReleaseController(Releases releases) {
		this.releases = releases;
	}

	@QueryMapping
	List<Release> releases(View view) {
		return this.releases.all(view);
	}

}
