package parkgraph.ontology.text;

import java.util.function.Function;

/**
 * A cell that says there is no value: none, unknown or too small. It never erases one
 * stated before.
 *
 * @param word what stood there, may be empty
 */
public record Missing(String word) implements ValueReading {

	@Override
	public <T> T fold(Function<ReadValue, T> read, Function<NotRead, T> notRead, Function<Missing, T> missing) {
		return missing.apply(this);
	}

}
