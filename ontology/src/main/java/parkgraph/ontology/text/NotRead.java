package parkgraph.ontology.text;

import java.util.function.Function;

import parkgraph.ontology.wording.Wording;

/**
 * A printed value that was refused.
 *
 * @param reason why, for whoever printed it
 */
public record NotRead(Wording reason) implements ValueReading {

	@Override
	public <T> T fold(Function<ReadValue, T> read, Function<NotRead, T> notRead, Function<Missing, T> missing) {
		return notRead.apply(this);
	}

}
