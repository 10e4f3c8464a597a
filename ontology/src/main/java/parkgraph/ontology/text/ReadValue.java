package parkgraph.ontology.text;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;

/**
 * A printed value that was read.
 *
 * @param bounds what it says, in steps of the indicator
 * @param approximate whether 约, 近 or 左右 widened the bounds
 * @param impliedNature the nature the words beside the number imply; absent when they
 * imply none
 * @param precision half a unit of the last printed digit, in steps; 0 when that is finer
 * than a step
 * @param printed qualifier, number and unit as printed
 */
public record ReadValue(Bounds bounds, boolean approximate, @Nullable Nature impliedNature, long precision,
		String printed) implements ValueReading {

	@Override
	public <T> T fold(Function<ReadValue, T> read, Function<NotRead, T> notRead, Function<Missing, T> missing) {
		return read.apply(this);
	}

}
