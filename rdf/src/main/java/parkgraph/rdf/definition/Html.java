package parkgraph.rdf.definition;

import java.util.function.Consumer;

import parkgraph.ontology.wording.Wording;

/**
 * Writes a page piece by piece. Every text is escaped; only what this package itself
 * writes is markup.
 */
final class Html {

	private final StringBuilder text = new StringBuilder();

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/**
	 * A page of its own.
	 * @param title what stands in the browser's tab
	 * @param body writes the rest
	 */
	static String page(String title, Consumer<Html> body) {
		Html html = new Html();
		html.text.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
			.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
			.append("<title>%s</title>\n<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n<main>\n"
				.formatted(escape(title)));
		body.accept(html);
		return html.text.append("</main>\n</body>\n</html>\n").toString();
	}

	/** An element with text in it. */
	Html line(String tag, String text) {
		this.text.append("<%s>%s</%s>\n".formatted(tag, escape(text), tag));
		return this;
	}

	/** An element with both languages in it. */
	Html both(String tag, Wording wording) {
		this.text.append("<%s>%s <span lang=\"en\">%s</span></%s>\n".formatted(tag, escape(wording.zh()),
				escape(wording.en()), tag));
		return this;
	}

	/** Opens an element, writes into it and closes it. */
	Html in(String tag, Consumer<Html> content) {
		this.text.append('<').append(tag).append(">\n");
		content.accept(this);
		this.text.append("</").append(tag.split(" ")[0]).append(">\n");
		return this;
	}

	Html link(String address, String text) {
		this.text.append("<a href=\"%s\">%s</a>\n".formatted(escape(address), escape(text)));
		return this;
	}

	Html image(String file, String description) {
		this.text.append("<a href=\"%s\"><img src=\"%s\" alt=\"%s\"></a>\n".formatted(file, file, escape(description)));
		return this;
	}

	Html text(String words) {
		this.text.append(escape(words));
		return this;
	}

}
