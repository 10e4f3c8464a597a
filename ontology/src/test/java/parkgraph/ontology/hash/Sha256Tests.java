package parkgraph.ontology.hash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Sha256Tests {

	/** The example of FIPS 180-2. */
	private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@Test
	void textBytesAndPiecesGiveTheSame() throws IOException {
		MessageDigest pieces = Sha256.digest();
		pieces.update((byte) 'a');
		pieces.update("bc".getBytes(StandardCharsets.UTF_8));
		assertThat(Sha256.hex("abc")).isEqualTo(OF_ABC);
		assertThat(Sha256.hex(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)))).isEqualTo(OF_ABC);
		assertThat(Sha256.hex(pieces)).isEqualTo(OF_ABC);
	}

	@Test
	void textIsHashedAsUtf8() throws IOException {
		assertThat(Sha256.hex("园区"))
			.isEqualTo(Sha256.hex(new ByteArrayInputStream("园区".getBytes(StandardCharsets.UTF_8))));
	}

}
