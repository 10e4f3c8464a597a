package parkgraph.loaders.submission;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.rule.Rules;

/**
 * What can be said about a file among many; the words stand in the catalogue of rules.
 */
enum SubmissionRule {

	/** A file that cannot be opened. */
	FILE_NOT_READ("file-not-read"),

	/** A file that is no return. */
	LEFT_ASIDE("left-aside"),

	/** A file whose bytes are those of another. */
	SAME_FILE("same-file");

	private final String id;

	SubmissionRule(String id) {
		this.id = id;
	}

	Finding at(String file, @Nullable String found, Object... more) {
		return Rules.shipped().get(this.id).at(Origin.row(file, 1), found, more);
	}

}
