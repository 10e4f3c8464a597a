package parkgraph.service.node;

import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;

/**
 * The id by which anything can be asked for again: the kind of thing, a slash, its own
 * key. The same two words make its address on the web.
 *
 * @param type kind of thing, for example {@code park}
 * @param key its business key, for example {@code SCP011}
 */
public record GlobalId(String type, String key) {

	/**
	 * Reads an id as a caller gives it.
	 * @param text for example {@code park/SCP011}
	 * @return the id
	 * @throws ClientProblem if it has no kind or no key
	 */
	public static GlobalId parse(String text) {
		int slash = text.indexOf('/');
		if (slash < 1 || slash == text.length() - 1) {
			throw ClientProblem.badRequest("BAD_ID",
					new Wording("不是有效的 id：“%s”。".formatted(text), "Not an id: \"%s\".".formatted(text)),
					new Wording("id 形如 park/SCP011。", "An id looks like park/SCP011."));
		}
		return new GlobalId(text.substring(0, slash), text.substring(slash + 1));
	}

	@Override
	public String toString() {
		return this.type + "/" + this.key;
	}

}
