package parkgraph.loaders.policy;

/**
 * An Arabic number and where it stands.
 *
 * @param place the character it begins with, from 0
 * @param digits its digits
 */
record PlacedNumber(int place, String digits) {

	/** Reads {@code position:digits}. */
	static PlacedNumber parse(String text) {
		int colon = text.indexOf(':');
		return new PlacedNumber(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
	}

}
