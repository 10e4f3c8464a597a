package parkgraph.loaders.kind;

import parkgraph.loaders.sheet.FileLimits;

/**
 * How files are read.
 *
 * @param catalogue the kinds there are
 * @param limits how large a file may be
 */
public record KindSettings(KindCatalogue catalogue, FileLimits limits) {

	/** The kinds that are part of the program, and what Excel can hold. */
	public static KindSettings shipped() {
		return new KindSettings(KindCatalogue.shipped(), FileLimits.DEFAULT);
	}

}
