package parkgraph.loaders.kind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Breaks good files.
 */
final class Mutation {

	private static final List<String> PIECES = List.of("<", ">", "\"", "&amp;", "&#0;", "\0", "]]>", "<row>", "</c>",
			"<v>1E999</v>", "<v>-1</v>", "A1:ZZ99999999", "r=\"ZZZZZ9\"", "<!DOCTYPE a>", ",,,,", "\n\n", "\"\n",
			"\uFFFE", "合计", "2023年", "99999999999999999999", "（", "=1+1");

	private Mutation() {
	}

	/** Some bytes changed, or the end cut off. */
	static byte[] ofBytes(byte[] good, Random random) {
		byte[] bytes = good.clone();
		for (int i = random.nextInt(4); i >= 0; i--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
	}

	/** A piece put into the text of each part, packed properly again. */
	static byte[] ofParts(byte[] good, Random random) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(good));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
				if (random.nextInt(4) == 0) {
					int at = random.nextInt(text.length());
					int end = Math.min(text.length(), at + random.nextInt(5));
					text = text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(end);
				}
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(text.getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

}
