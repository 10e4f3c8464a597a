package parkgraph.service.graphql;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.Views;

/**
 * Tells which state is read.
 */
@Controller
class StateController {

	private final Views views;

	StateController(Views views) {
		this.views = views;
	}

	@QueryMapping
	StateInfo state() {
		return new StateInfo((int) this.views.current().state());
	}

	/**
	 * A published state as the API shows it.
	 *
	 * @param number its number
	 */
	record StateInfo(int number) {
	}

}
