package parkgraph.service.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.database.View;
import parkgraph.service.paging.Page;
import parkgraph.service.park.Park;
import parkgraph.service.park.Parks;
import parkgraph.service.problem.ClientProblem;

/**
 * Answers what goes by a name.
 */
@Controller
class SearchController {

	private final Search search;

	private final Parks parks;

	SearchController(Search search, Parks parks) {
		this.search = search;
		this.parks = parks;
	}

	@QueryMapping
	Answer search(@Argument String text, Page page, View view) {
		if (text.isBlank()) {
			throw ClientProblem.badRequest("EMPTY_TEXT", new Wording("text 不能为空。", "text must not be empty."),
					new Wording("给出名称、别名、曾用名或代码。", "Give a name, an alias, a former name or a code."));
		}
		return new Answer(this.search.find(text, page.first(), view));
	}

	@BatchMapping(typeName = "SearchMatch")
	Map<Found, Park> park(List<Found> matches) {
		List<String> codes = matches.stream().filter((found) -> found.label().equals("Park")).map(Found::key).toList();
		Map<String, Park> parks = this.parks.byCodes(codes, matches.get(0).view());
		Map<Found, Park> found = new HashMap<>();
		matches.forEach((match) -> {
			Park park = parks.get(match.key());
			if (park != null) {
				found.put(match, park);
			}
		});
		return found;
	}

	/**
	 * What was found.
	 *
	 * @param matches the things, best match first
	 */
	record Answer(List<Found> matches) {

		/**
		 * Whether several things share the best match, so that the name alone is not
		 * enough.
		 */
		public boolean ambiguous() {
			return this.matches.size() > 1 && this.matches.get(0).match() == Found.Match.WHOLE
					&& this.matches.get(1).match() == Found.Match.WHOLE;
		}

	}

}
