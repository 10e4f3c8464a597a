package parkgraph.rdf.query;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * A query that gets no answer, and why.
 */
public final class RefusedQuery extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final transient Wording sentence;

	private final transient @Nullable Wording hint;

	RefusedQuery(Reason reason, Wording sentence, @Nullable Wording hint) {
		super(sentence.toString());
		this.reason = reason;
		this.sentence = sentence;
		this.hint = hint;
	}

	public Reason reason() {
		return this.reason;
	}

	/** What is the matter. */
	public Wording sentence() {
		return this.sentence;
	}

	/** What to try. */
	public @Nullable Wording hint() {
		return this.hint;
	}

	/**
	 * Why a query gets no answer.
	 */
	public enum Reason {

		/** It is not SPARQL 1.1. */
		MALFORMED_QUERY,

		/** It is longer than allowed, or nested deeper. */
		QUERY_TOO_LARGE,

		/** It uses something that is not offered here. */
		NOT_OFFERED,

		/** It names a graph that is not in the data. */
		UNKNOWN_GRAPH,

		/** It makes a text longer than allowed. */
		TEXT_TOO_LONG,

		/** It was stopped at the end of its time. */
		TIME_LIMIT,

		/** It was stopped because memory ran short. */
		MEMORY_LIMIT,

		/** Too many others are being answered. */
		BUSY

	}

}
