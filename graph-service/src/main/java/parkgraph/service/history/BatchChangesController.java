package parkgraph.service.history;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.service.paging.Cursor;
import parkgraph.service.paging.Page;
import parkgraph.service.paging.PageSize;

/**
 * What a published batch changed, beside the batch itself. The path asks for a log-in.
 */
@RestController
class BatchChangesController {

	private final History history;

	private final PageSize size;

	BatchChangesController(History history, PageSize size) {
		this.history = history;
		this.size = size;
	}

	@GetMapping("/api/batches/{batch}/changes")
	ChangePage changes(@PathVariable String batch, @RequestParam(defaultValue = "50") int first,
			@RequestParam(required = false) @Nullable String after) {
		Page page = new Page(this.size.check(first), (after == null || after.isEmpty()) ? null : Cursor.parse(after));
		return ChangePage.of(History.page(this.history.ofBatch(batch, page), page));
	}

}
