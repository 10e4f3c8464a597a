package parkgraph.loaders.content;

import java.util.Arrays;
import java.util.stream.Collectors;

import parkgraph.ontology.hash.Sha256;
import parkgraph.ontology.text.NameFolding;

/**
 * Stable keys for things that print gives no number: the same words make the same key,
 * whatever file, row or batch they come in.
 */
public final class Keys {

	/** 48 bits: among 200,000 names two share a key once in ten thousand stores. */
	private static final int LENGTH = 12;

	private Keys() {
	}

	/**
	 * A key made from words, which may be written this way or that.
	 * @param prefix what kind of thing it is
	 * @param words what tells the thing apart
	 * @return the prefix, a hyphen and twelve hex digits
	 */
	public static String of(String prefix, String... words) {
		return prefix + "-" + hash(Arrays.stream(words).map(NameFolding::fold).collect(Collectors.joining("|")));
	}

	/**
	 * A key made from a text letter by letter.
	 * @param prefix what kind of thing it is
	 * @param text the text
	 * @return the prefix, a hyphen and twelve hex digits
	 */
	public static String exact(String prefix, String text) {
		return prefix + "-" + hash(text);
	}

	private static String hash(String text) {
		return Sha256.hex(text).substring(0, LENGTH);
	}

}
