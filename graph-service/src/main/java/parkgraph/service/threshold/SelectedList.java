package parkgraph.service.threshold;

import graphql.schema.DataFetchingFieldSelectionSet;

import parkgraph.service.paging.PageSize;

/**
 * What a request selects of one list, so that nothing else is read.
 *
 * @param first how many items at most; 0 when the list is not asked for
 * @param withRegion whether the parks' region is shown
 * @param withSource whether the figures' source is shown
 */
record SelectedList(int first, boolean withRegion, boolean withSource) {

	/**
	 * Looks a list up in a request. When it is asked for several times under other names,
	 * the largest wins, and everything any of them shows is read.
	 * @param fields what the request selects
	 * @param path the list's field, seen from the answer
	 * @param size checks how much is asked for, before anything is read
	 */
	static SelectedList of(DataFetchingFieldSelectionSet fields, String path, PageSize size) {
		int first = fields.getFields(path)
			.stream()
			.map((field) -> field.getArguments().get("first"))
			.mapToInt((argument) -> (argument instanceof Integer number) ? size.check(number) : 0)
			.max()
			.orElse(0);
		return new SelectedList(first, fields.contains(path + "/park/region"),
				fields.contains(path + "/figure/source"));
	}

	/** The same list read further, for when some of its items will be taken out. */
	SelectedList plus(int more) {
		return isAsked() ? new SelectedList(this.first + more, this.withRegion, this.withSource) : this;
	}

	boolean isAsked() {
		return this.first > 0;
	}

}
