package parkgraph.loaders.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.text.NameFolding;

/**
 * The parts, targets, measures and concepts of policy documents described so far, so that
 * later rows can refer to them by the numbers the document gives or by the words print
 * has.
 */
final class PolicyThings {

	private final Map<String, ThingRef> known = new HashMap<>();

	private final Map<String, String> domains = new HashMap<>();

	void add(Kind kind, String document, String number, ThingRef ref) {
		this.known.put(key(kind, document, number), ref);
	}

	Optional<ThingRef> find(Kind kind, String document, String number) {
		return Optional.ofNullable(this.known.get(key(kind, document, number)));
	}

	/** Keeps what a clause is about, for the targets it sets. */
	void addDomain(ThingRef clause, @Nullable String words) {
		if (words != null) {
			this.domains.put(clause.key(), words);
		}
	}

	@Nullable String domain(ThingRef clause) {
		return this.domains.get(clause.key());
	}

	private static String key(Kind kind, String document, String number) {
		return kind + "|" + document + "|" + NameFolding.fold(number);
	}

	/**
	 * What can be referred to.
	 */
	enum Kind {

		/** By its number: 一. */
		SECTION,

		/** By its number: 五. */
		CLAUSE,

		/** By its number: T05-1. */
		TARGET,

		/** A target by the name of its indicator as another list prints it. */
		PRINTED_TARGET,

		/** By its number: M06-1. */
		MEASURE,

		/** By its code: luban-award. */
		CONCEPT,

		/** By its name. */
		BODY

	}

}
