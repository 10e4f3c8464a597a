package parkgraph.ontology.hash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 as 64 hexadecimal digits in lower case.
 */
public final class Sha256 {

	private Sha256() {
	}

	/** The hash of a text in UTF-8. */
	public static String hex(String text) {
		MessageDigest digest = digest();
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		return hex(digest);
	}

	/**
	 * The hash of everything that can still be read.
	 * @param bytes read to its end, not closed
	 * @throws IOException if it cannot be read
	 */
	public static String hex(InputStream bytes) throws IOException {
		MessageDigest digest = digest();
		bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		return hex(digest);
	}

	/** The hash of what a digest has been fed; the digest begins anew. */
	public static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	/** A digest, to be fed piece by piece. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256, which every Java must have", ex);
		}
	}

}
