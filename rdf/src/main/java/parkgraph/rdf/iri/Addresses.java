package parkgraph.rdf.iri;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * Where everything has its address. Addresses are made of codes and keys, never of names,
 * and hold nothing but ASCII.
 *
 * @param base what addresses of things, codes, data sets and graphs begin with, without a
 * slash at the end
 * @param vocabulary what the terms begin with, with a slash or # at the end; its own
 * setting, so that the data of two deployments share one vocabulary
 */
public record Addresses(String base, String vocabulary) {

	private static final Pattern DOTS = Pattern.compile("(?<=^|/)\\.+(?=$|/)");

	/** The prefix of the vocabulary's terms. */
	public static final String PREFIX = "pg";

	/** Addresses nobody owns, for data that is not published under an address yet. */
	public static final Addresses DEFAULT = new Addresses("https://parkgraph.example",
			"https://parkgraph.example/def/");

	/**
	 * Checks both.
	 * @throws IllegalArgumentException in Chinese and English, if one is not an http or
	 * https address, or ends wrongly
	 */
	public Addresses {
		if (!isAddress(base) || base.endsWith("/")) {
			throw wrong("parkgraph.rdf.base", base, "https://data.example.org");
		}
		if (!isAddress(vocabulary) || !(vocabulary.endsWith("/") || vocabulary.endsWith("#"))) {
			throw wrong("parkgraph.rdf.vocabulary", vocabulary, "https://data.example.org/def/");
		}
	}

	/** Data under a base of its own, described with the shared vocabulary. */
	public static Addresses of(String base) {
		return new Addresses(base, DEFAULT.vocabulary());
	}

	/**
	 * A thing of the graph.
	 * @param label its label, such as PolicyDocument
	 * @param key its key; slashes stay
	 */
	public String thing(String label, String key) {
		return things(label) + Segment.path(key);
	}

	/** What the addresses of all things of a label begin with. */
	public String things(String label) {
		return this.base + "/id/" + Segment.kebab(label) + "/";
	}

	/** A code list. */
	public String scheme(String scheme) {
		return this.base + "/code/" + Segment.path(scheme);
	}

	/**
	 * A code. A segment of dots alone gets two more, since programs take {@code ..} for
	 * the way up: the period {@code ../1999} is {@code ..../1999} here.
	 * @param scheme the list it stands in, such as period
	 * @param notation the code as the graph keeps it, such as {@code 2021-H1}
	 */
	public String code(String scheme, String notation) {
		return scheme(scheme) + "/" + Segment.path(DOTS.matcher(notation).replaceAll("..$0"));
	}

	/**
	 * The figure that counts for a key, whatever its value: the same key has the same
	 * address in every state.
	 * @param label label of the subject
	 * @param subject key of the subject
	 * @param indicator code of the indicator
	 * @param period code of the period
	 * @param scope code of the scope
	 * @param planned whether it is a plan
	 */
	public String figure(String label, String subject, String indicator, String period, String scope, boolean planned) {
		return figures(label, subject) + Segment.one(indicator) + "/" + Segment.one(period) + "/" + Segment.one(scope)
				+ "/" + (planned ? "plan" : "actual");
	}

	/** What the addresses of all figures of a subject begin with. */
	public String figures(String label, String subject) {
		return figures(label) + Segment.one(subject) + "/";
	}

	/** What the addresses of all figures of the subjects of a label begin with. */
	public String figures(String label) {
		return things("Figure") + Segment.kebab(label) + "/";
	}

	/** A data set: figures, bounds or all. */
	public String set(String name) {
		return this.base + "/set/" + name;
	}

	/** A named graph, such as {@code figures/2021}. */
	public String graph(String name) {
		return this.base + "/graph/" + name;
	}

	/** A term of the vocabulary by its local name. */
	public String term(String localName) {
		return this.vocabulary + localName;
	}

	private static boolean isAddress(String text) {
		try {
			URI uri = new URI(text);
			@Nullable String scheme = uri.getScheme();
			return uri.getHost() != null && uri.getRawQuery() == null && text.equals(uri.toASCIIString())
					&& ("http".equals(scheme) || "https".equals(scheme));
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static IllegalArgumentException wrong(String setting, String found, String example) {
		return new IllegalArgumentException(new Wording("设置 %s 为“%s”，应为如 %s 的网址。".formatted(setting, found, example),
				"The setting %s is \"%s\"; an address such as %s is expected.".formatted(setting, found, example))
			.toString());
	}

}
