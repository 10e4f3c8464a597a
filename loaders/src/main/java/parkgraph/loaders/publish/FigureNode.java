package parkgraph.loaders.publish;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.figure.Statement;

/**
 * A node that counts or could count for its statement: the observation itself, or a
 * repetition of it that was needed because its marks or its series had to differ.
 */
final class FigureNode {

	private final String id;

	private final Statement statement;

	private final long order;

	private final boolean internal;

	private final Origin origin;

	private final Claim claim;

	private final Map<Audience, Span> before = new EnumMap<>(Audience.class);

	private final Map<Audience, Span> spans = new EnumMap<>(Audience.class);

	private final boolean seriesBefore;

	private boolean series;

	FigureNode(String id, Statement statement, long order, boolean internal, Origin origin, Claim claim,
			Span publicSpan, Span internalSpan, boolean series) {
		this.id = id;
		this.statement = statement;
		this.order = order;
		this.internal = internal;
		this.origin = origin;
		this.claim = claim;
		this.before.put(Audience.PUBLIC, publicSpan);
		this.before.put(Audience.INTERNAL, internalSpan);
		this.spans.putAll(this.before);
		this.seriesBefore = series;
		this.series = series;
	}

	/** A statement that has just come in. */
	static FigureNode fresh(Statement statement, long order, boolean internal) {
		return new FigureNode(statement.id(), statement, order, internal, Origin.FRESH, Claim.STANDS, Span.UNUSED,
				Span.UNUSED, false);
	}

	/** A statement that stands and does not count now. */
	static FigureNode setAside(Statement statement, long order, boolean internal) {
		return new FigureNode(statement.id(), statement, order, internal, Origin.SET_ASIDE, Claim.STANDS, Span.UNUSED,
				Span.UNUSED, false);
	}

	/** A repetition of a statement, not yet written. */
	static FigureNode copy(String id, FigureNode of, boolean series) {
		return new FigureNode(id, of.statement, of.order, of.internal, Origin.FRESH_COPY, of.claim, Span.UNUSED,
				Span.UNUSED, series);
	}

	String id() {
		return this.id;
	}

	Statement statement() {
		return this.statement;
	}

	/** The state in which readers first saw what it states. */
	long order() {
		return this.order;
	}

	Origin origin() {
		return this.origin;
	}

	boolean series() {
		return this.series;
	}

	void series(boolean carries) {
		this.series = carries;
	}

	Span span(Audience audience) {
		Span span = this.spans.get(audience);
		return (span != null) ? span : Span.UNUSED;
	}

	void span(Audience audience, Span span) {
		this.spans.put(audience, span);
	}

	boolean isFor(Audience audience) {
		return audience == Audience.INTERNAL || !this.internal;
	}

	/** Whether it is among those of which one is chosen for an audience. */
	boolean isCandidate(Audience audience) {
		return isFor(audience) && switch (this.claim) {
			case STANDS -> true;
			case WHERE_IT_HOLDS -> holds(audience);
			case TAKEN_BACK -> false;
		};
	}

	boolean holds(Audience audience) {
		return span(audience).holds();
	}

	boolean counts() {
		return !isUnused(this.spans.values());
	}

	boolean counted() {
		return !isUnused(this.before.values());
	}

	private static boolean isUnused(Collection<Span> spans) {
		return spans.stream().allMatch(Span::isUnused);
	}

	boolean isChanged() {
		return !this.spans.equals(this.before) || this.series != this.seriesBefore;
	}

	/**
	 * For whom a node can be chosen.
	 */
	enum Claim {

		/** For everyone who may see it. */
		STANDS,

		/** Only for whom it has been chosen before: others had something better. */
		WHERE_IT_HOLDS,

		/** For nobody any more. */
		TAKEN_BACK

	}

	/**
	 * Where a node comes from.
	 */
	enum Origin {

		/**
		 * Readers have seen it: its marks are written once each, its series never again.
		 */
		SEEN(false),

		/** An observation this batch has already written. */
		STAGED(true),

		/** A repetition this batch has already written. */
		STAGED_COPY(true),

		/** An observation that is about to be written. */
		FRESH(true),

		/** A repetition that is about to be written. */
		FRESH_COPY(true),

		/** An observation that stands but does not count: only a repetition can. */
		SET_ASIDE(false);

		private final boolean changeable;

		Origin(boolean changeable) {
			this.changeable = changeable;
		}

		boolean isChangeable() {
			return this.changeable;
		}

	}

}
