package parkgraph.loaders.batch;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;

/**
 * A figure that somebody has changed in an exported workbook, or has added to it.
 *
 * @param stated what they say now
 * @param base what counted when the workbook was exported; absent when nothing did
 */
public record Edited(Stated stated, @Nullable Base base) implements BatchItem {

	@Override
	public Origin origin() {
		return this.stated.origin();
	}

	/**
	 * What counted.
	 *
	 * @param bounds its value, in steps of the indicator
	 * @param nature what kind of statement it was
	 */
	public record Base(Bounds bounds, Nature nature) {
	}

}
