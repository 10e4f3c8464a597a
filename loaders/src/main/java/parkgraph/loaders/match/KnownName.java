package parkgraph.loaders.match;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.ThingRef;

/**
 * A name that something bears.
 *
 * @param thing what bears it
 * @param text the name as printed
 * @param kind in which sense it goes by it: {@code official}, {@code alias},
 * {@code former}, {@code sub-area}, {@code misprint}, {@code printed}
 * @param called the name to show for the thing
 * @param region code of the region it lies in; absent when that is not known
 * @param creditCode its unified social credit code; absent when it has none that is known
 */
public record KnownName(ThingRef thing, String text, String kind, String called, @Nullable String region,
		@Nullable String creditCode) {

	/** Whether it says who the whole thing is, today. */
	boolean isPresent() {
		return !this.kind.equals("former") && isOfTheWhole() && !this.kind.equals("misprint");
	}

	/** Whether it names the thing, not a part of it. */
	public boolean isOfTheWhole() {
		return !this.kind.equals("sub-area");
	}

}
