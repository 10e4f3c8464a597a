package parkgraph.rdf.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts quads in the order in which their lines would be sorted, as long as they come
 * nearly so: a subject waits until nothing before it can come any more. Equal quads are
 * sent once.
 */
final class OrderedQuads {

	/** By predicate, object and graph; the subject is the same. */
	private static final Comparator<Quad> WITHIN_SUBJECT = Comparator
		.comparing((Quad quad) -> quad.getPredicate().getURI(), OrderedQuads::compareEnded)
		.thenComparing((quad) -> NodeFmtLib.strNT(quad.getObject()), OrderedQuads::compareByCodePoint)
		.thenComparing((quad) -> quad.getGraph().getURI(), OrderedQuads::compareEnded);

	private final StreamRDF sink;

	private final NavigableMap<String, List<Quad>> waiting = new TreeMap<>();

	private String sent = "";

	private long count;

	OrderedQuads(StreamRDF sink) {
		this.sink = sink;
	}

	void add(Node graph, Node subject, Node predicate, Node object) {
		add(Quad.create(graph, subject, predicate, object));
	}

	void add(Quad quad) {
		String key = quad.getSubject().getURI() + ">";
		if (key.compareTo(this.sent) < 0) {
			throw new IllegalStateException("<%s comes after <%s had been written".formatted(key, this.sent));
		}
		this.waiting.computeIfAbsent(key, (subject) -> new ArrayList<>()).add(quad);
	}

	/**
	 * Sends what comes before all that can come from now on.
	 * @param address what the least address that can still come begins with
	 */
	void sendBefore(String address) {
		while (!this.waiting.isEmpty() && this.waiting.firstKey().compareTo(address) < 0) {
			send(this.waiting.pollFirstEntry());
		}
	}

	/**
	 * Sends what is left.
	 * @return how many quads were sent in all
	 */
	long sendRest() {
		while (!this.waiting.isEmpty()) {
			send(this.waiting.pollFirstEntry());
		}
		return this.count;
	}

	private void send(Map.Entry<String, List<Quad>> subject) {
		List<Quad> quads = subject.getValue();
		quads.sort(WITHIN_SUBJECT);
		Quad last = null;
		for (Quad quad : quads) {
			if (!quad.equals(last)) {
				this.sink.quad(quad);
				this.count++;
			}
			last = quad;
		}
		this.sent = subject.getKey();
	}

	/** As lines are sorted: the angle bracket that ends an address counts. */
	private static int compareEnded(String one, String other) {
		int length = Math.min(one.length(), other.length());
		for (int at = 0; at < length; at++) {
			int difference = one.charAt(at) - other.charAt(at);
			if (difference != 0) {
				return difference;
			}
		}
		if (one.length() == other.length()) {
			return 0;
		}
		return (one.length() < other.length()) ? '>' - other.charAt(length) : one.charAt(length) - '>';
	}

	/** As bytes of UTF-8 are sorted, which differs from UTF-16 for rare characters. */
	private static int compareByCodePoint(String one, String other) {
		int length = Math.min(one.length(), other.length());
		for (int at = 0; at < length; at++) {
			char left = one.charAt(at);
			char right = other.charAt(at);
			if (left != right) {
				boolean pair = Character.isSurrogate(left) || Character.isSurrogate(right);
				return pair ? Integer.compare(codePoint(one, at), codePoint(other, at)) : left - right;
			}
		}
		return one.length() - other.length();
	}

	/** The code point a surrogate belongs to, whichever of its two it is. */
	private static int codePoint(String text, int at) {
		return (at > 0 && Character.isLowSurrogate(text.charAt(at))) ? text.codePointAt(at - 1) : text.codePointAt(at);
	}

}
