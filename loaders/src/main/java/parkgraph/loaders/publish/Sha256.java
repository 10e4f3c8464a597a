package parkgraph.loaders.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 in hexadecimal.
 */
final class Sha256 {

	private Sha256() {
	}

	static String hex(byte[] bytes) {
		return hex(digest(), bytes);
	}

	static String hex(MessageDigest digest, byte[] last) {
		return HexFormat.of().formatHex(digest.digest(last));
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256, which every Java must have", ex);
		}
	}

}
