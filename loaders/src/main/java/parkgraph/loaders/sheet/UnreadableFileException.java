package parkgraph.loaders.sheet;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * A file cannot be read, or not from some place on. Whoever reads it turns this into a
 * finding for its sender.
 */
public final class UnreadableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final FileProblem problem;

	private final transient Wording wording;

	UnreadableFileException(FileProblem problem, Wording wording, @Nullable Throwable cause) {
		super(wording.en(), cause);
		this.problem = problem;
		this.wording = wording;
	}

	public FileProblem problem() {
		return this.problem;
	}

	/** What is the matter and what to do, for the sender. */
	public Wording wording() {
		return this.wording;
	}

}
