package parkgraph.rdf.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole answer to a query.
 */
public final class Answer {

	private static final Pattern JSON_HEAD = Pattern.compile("\"head\"\\s*:\\s*\\{");

	private static final Pattern XML_HEAD = Pattern.compile("</head>|<head/>");

	/** Before the first row, that is within the names of the variables. */
	private static final int HEAD_ENDS_BEFORE = 64 * 1024;

	private final AnswerFormat format;

	private final byte[] bytes;

	private final boolean truncated;

	Answer(AnswerFormat format, byte[] bytes, boolean truncated) {
		this.format = format;
		this.bytes = bytes;
		this.truncated = truncated;
	}

	public AnswerFormat format() {
		return this.format;
	}

	/** Whether rows or triples are missing at the end because there were too many. */
	public boolean truncated() {
		return this.truncated;
	}

	/** The answer as it was written, without a word about where it comes from. */
	public byte[] bytes() {
		return this.bytes.clone();
	}

	/**
	 * The answer with the address of the state it was taken from, and whether it was cut
	 * off, where the format has a place for it: links in the head of JSON and XML,
	 * comments in Turtle, N-Triples and RDF/XML.
	 * @param state address of the state
	 * @param out where it is written
	 */
	public void writeTo(OutputStream out, String state) throws IOException {
		switch (this.format) {
			case JSON -> writeSpliced(out, JSON_HEAD, links(state, "\"%s\""));
			case XML -> writeSpliced(out, XML_HEAD, links(state, "<link href=\"%s\"/>"));
			case TURTLE, N_TRIPLES -> writeBehind(out, comment(state, "# ", "\n"));
			case RDF_XML -> writeBehind(out, comment(state, "<!-- ", " -->\n"));
			case CSV, TSV, JSON_LD -> out.write(this.bytes);
		}
	}

	private String[] links(String state, String form) {
		return this.truncated ? new String[] { form.formatted(state), form.formatted(state + "#truncated") }
				: new String[] { form.formatted(state) };
	}

	private String comment(String state, String before, String after) {
		String first = before + state + after;
		return this.truncated ? first + before + "truncated" + after : first;
	}

	private void writeBehind(OutputStream out, String first) throws IOException {
		out.write(first.getBytes(StandardCharsets.UTF_8));
		out.write(this.bytes);
	}

	private void writeSpliced(OutputStream out, Pattern place, String... links) throws IOException {
		int length = Math.min(this.bytes.length, HEAD_ENDS_BEFORE);
		// One sign per byte: what is found keeps its place.
		String start = new String(this.bytes, 0, length, StandardCharsets.ISO_8859_1);
		Matcher head = place.matcher(start);
		if (!head.find()) {
			out.write(this.bytes);
			return;
		}
		boolean json = this.format == AnswerFormat.JSON;
		int at = json ? head.end() : head.start();
		out.write(this.bytes, 0, at);
		out.write((json ? json(start, at, links) : xml(head.group(), links)).getBytes(StandardCharsets.UTF_8));
		int rest = json ? at : head.end();
		out.write(this.bytes, rest, this.bytes.length - rest);
	}

	private static String json(String start, int at, String... links) {
		boolean empty = start.substring(at).stripLeading().startsWith("}");
		return " \"link\": [ %s ]%s".formatted(String.join(", ", links), empty ? " " : " ,");
	}

	private static String xml(String end, String... links) {
		String inside = String.join("", links);
		return end.equals("</head>") ? inside + end : "<head>" + inside + "</head>";
	}

}
