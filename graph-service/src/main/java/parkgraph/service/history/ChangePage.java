package parkgraph.service.history;

import java.util.List;

import parkgraph.service.paging.Connection;
import parkgraph.service.paging.PageInfo;

/**
 * One page of changes as programs get it.
 *
 * @param nodes the changes
 * @param pageInfo what lies before and after
 */
record ChangePage(List<Change> nodes, PageInfo pageInfo) {

	static ChangePage of(Connection<Change> connection) {
		return new ChangePage(connection.nodes(), connection.pageInfo());
	}

}
