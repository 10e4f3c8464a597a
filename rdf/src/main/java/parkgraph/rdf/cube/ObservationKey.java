package parkgraph.rdf.cube;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;

/**
 * What two observations of a data set must not share, as 128 bits of a SHA-256, so that
 * millions of them fit into memory; two different ones never share it in practice.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
record ObservationKey(long high, long low) {

	static ObservationKey of(Node dataSet, Set<Node> dimensions, Map<Node, Set<Node>> about) {
		StringBuilder key = new StringBuilder(dataSet.toString());
		for (Node dimension : dimensions) {
			key.append('\n');
			about.getOrDefault(dimension, Set.of()).forEach((value) -> key.append(value).append(' '));
		}
		ByteBuffer hash = ByteBuffer.wrap(digest(key.toString().getBytes(StandardCharsets.UTF_8)));
		return new ObservationKey(hash.getLong(), hash.getLong());
	}

	private static byte[] digest(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
