package parkgraph.ontology.text;

import java.util.function.Function;

/**
 * What became of a printed value: it was read, it was not, or there was none.
 */
public sealed interface ValueReading permits ReadValue, NotRead, Missing {

	/**
	 * What the one that happened is for the caller.
	 * @param read what to make of a value
	 * @param notRead what to make of a refusal
	 * @param missing what to make of nothing
	 * @param <T> what comes out
	 * @return the result of one of the three
	 */
	<T> T fold(Function<ReadValue, T> read, Function<NotRead, T> notRead, Function<Missing, T> missing);

}
