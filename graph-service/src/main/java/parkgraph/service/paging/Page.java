package parkgraph.service.paging;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param first how many things at most
 * @param after the place to go on from; absent for the beginning
 */
public record Page(int first, @Nullable Cursor after) {

	/**
	 * How many rows to read so that one knows whether the list goes on.
	 * @return one more than the page is long
	 */
	public int oneMore() {
		return this.first + 1;
	}

	/**
	 * The place to go on from, if there is one and it is a place in this list.
	 * @param list name of the list and its order
	 * @return the place, empty for the beginning
	 * @throws parkgraph.service.problem.ClientProblem if the cursor comes from another
	 * list or order
	 */
	public Optional<Cursor> afterIn(String list) {
		Cursor cursor = this.after;
		return (cursor == null) ? Optional.empty() : Optional.of(cursor.mustBeOf(list));
	}

	/**
	 * The key to go on from in a list that is ordered by one text key.
	 * @param list name of the list and its order
	 * @return the last key seen, empty for the beginning: every key is greater
	 */
	public String afterKey(String list) {
		return afterIn(list).map((cursor) -> cursor.text(0)).orElse("");
	}

}
