package parkgraph.service.account;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.service.database.View;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Page;

/**
 * Answers what came in and what became of it.
 */
@Controller
class AccountController {

	private final Accounts accounts;

	AccountController(Accounts accounts) {
		this.accounts = accounts;
	}

	@QueryMapping
	Connection<Batch> batches(Page page, View view) {
		return this.accounts.batches(page, view);
	}

	@BatchMapping
	Map<Batch, List<BatchFile>> files(List<Batch> batches) {
		return this.accounts.files(batches);
	}

	@QueryMapping
	Connection<AccountedRow> rows(@Argument @Nullable String batch, @Argument @Nullable String file,
			@Argument @Nullable RowOutcome outcome, Page page, View view) {
		return this.accounts.rows(batch, file, outcome, page, view);
	}

}
