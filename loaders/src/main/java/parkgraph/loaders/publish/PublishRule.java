package parkgraph.loaders.publish;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.rule.Rules;

/**
 * What turns out only when a batch meets the store; the words stand in the catalogue of
 * rules.
 */
enum PublishRule {

	/** A statement about something the store does not have. */
	UNKNOWN_SUBJECT("unknown-subject"),

	/** A hint for a park the store does not have. */
	UNKNOWN_HINT("unknown-hint"),

	/** A link one of whose ends the store does not have. */
	UNKNOWN_THING("unknown-thing"),

	/** A figure that was replaced before its batch was taken back. */
	REPLACED_SINCE("replaced-since"),

	/** A description that was edited before its batch was taken back. */
	EDITED_SINCE("edited-since");

	private final String id;

	PublishRule(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

	Finding at(Origin origin, String found, Object... more) {
		return Rules.shipped().get(this.id).at(origin, found, more);
	}

}
