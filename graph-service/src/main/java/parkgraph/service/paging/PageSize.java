package parkgraph.service.paging;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.limit.LimitProperties;
import parkgraph.service.problem.ClientProblem;

/**
 * How many things one list may be asked for.
 */
@Component
public class PageSize {

	private final int largest;

	PageSize(LimitProperties limits) {
		this.largest = limits.pageSize();
	}

	/**
	 * Checks the argument {@code first}.
	 * @param first how many things are asked for
	 * @return the same number
	 * @throws ClientProblem if it is negative or over the limit
	 */
	public int check(int first) {
		if (first < 0 || first > this.largest) {
			throw ClientProblem.badRequest("PAGE_SIZE",
					new Wording("first 为 %d，允许 0 到 %d。".formatted(first, this.largest),
							"first is %d; 0 to %d are allowed.".formatted(first, this.largest)),
					new Wording("用 after 分页读取。", "Read page by page with after."));
		}
		return first;
	}

}
