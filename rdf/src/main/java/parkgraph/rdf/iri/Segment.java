package parkgraph.rdf.iri;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Keys as parts of an address. Bytes of UTF-8 that RFC 3986 does not call unreserved are
 * percent-encoded, so that every address is ASCII and two keys never share one.
 */
public final class Segment {

	private static final String UNRESERVED = "-._~";

	private static final char[] HEX = "0123456789ABCDEF".toCharArray();

	private Segment() {
	}

	/** A key whose slashes stay, because they are part of how it is read. */
	public static String path(String key) {
		return encode(key, true);
	}

	/** A key that must stay one segment among others. */
	public static String one(String key) {
		return encode(key, false);
	}

	/** A name of the graph in kebab-case: {@code PolicyDocument} is policy-document. */
	static String kebab(String name) {
		return name.replace('_', '-').replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	private static String encode(String key, boolean slashes) {
		StringBuilder encoded = new StringBuilder(key.length() + 16);
		for (byte value : key.getBytes(StandardCharsets.UTF_8)) {
			char sign = (char) (value & 0xff);
			if (isUnreserved(sign) || (slashes && sign == '/')) {
				encoded.append(sign);
			}
			else {
				encoded.append('%').append(HEX[sign >> 4]).append(HEX[sign & 0xf]);
			}
		}
		return encoded.toString();
	}

	private static boolean isUnreserved(char sign) {
		return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
				|| UNRESERVED.indexOf(sign) >= 0;
	}

}
