package parkgraph.service.problem;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.wording.Wording;

/**
 * A request that cannot be answered as it stands. Carries what a caller needs to mend it.
 */
public final class ClientProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Category category;

	private final String code;

	private final transient Wording sentence;

	private final transient @Nullable Wording hint;

	private ClientProblem(Category category, String code, Wording sentence, @Nullable Wording hint) {
		super(sentence.toString());
		this.category = category;
		this.code = code;
		this.sentence = sentence;
		this.hint = hint;
	}

	/**
	 * An argument that cannot be used.
	 * @param code stable id of the rule, for example {@code UNKNOWN_YEAR}
	 * @param sentence what was found and what is allowed
	 * @param hint what to try
	 * @return the problem, to be thrown
	 */
	public static ClientProblem badRequest(String code, Wording sentence, @Nullable Wording hint) {
		return new ClientProblem(Category.BAD_REQUEST, code, sentence, hint);
	}

	/**
	 * Something named that is not there.
	 * @param code stable id of the rule, for example {@code UNKNOWN_LADDER}
	 * @param sentence what was not found
	 * @param hint what to try
	 * @return the problem, to be thrown
	 */
	public static ClientProblem notFound(String code, Wording sentence, @Nullable Wording hint) {
		return new ClientProblem(Category.NOT_FOUND, code, sentence, hint);
	}

	/**
	 * Something only people who have logged in may do.
	 * @param sentence what that is
	 * @param hint how to log in
	 * @return the problem, to be thrown
	 */
	public static ClientProblem unauthorized(Wording sentence, @Nullable Wording hint) {
		return new ClientProblem(Category.UNAUTHORIZED, "LOG_IN", sentence, hint);
	}

	/**
	 * Something a caller who has logged in may not do all the same.
	 * @param code stable id of the rule
	 * @param sentence what that is
	 * @param hint what to try
	 * @return the problem, to be thrown
	 */
	public static ClientProblem forbidden(String code, Wording sentence, @Nullable Wording hint) {
		return new ClientProblem(Category.FORBIDDEN, code, sentence, hint);
	}

	/**
	 * Something that is right in itself but cannot be done as things stand.
	 * @param code stable id of the rule, for example {@code CHANGED_MEANWHILE}
	 * @param sentence what stands against it
	 * @param hint what to try
	 * @return the problem, to be thrown
	 */
	public static ClientProblem conflict(String code, Wording sentence, @Nullable Wording hint) {
		return new ClientProblem(Category.CONFLICT, code, sentence, hint);
	}

	/**
	 * Something larger than is allowed.
	 * @param code stable id of the rule
	 * @param sentence what was found and what is allowed
	 * @param hint what to try
	 * @return the problem, to be thrown
	 */
	public static ClientProblem tooLarge(String code, Wording sentence, @Nullable Wording hint) {
		return new ClientProblem(Category.TOO_LARGE, code, sentence, hint);
	}

	public Category category() {
		return this.category;
	}

	public String code() {
		return this.code;
	}

	public Wording sentence() {
		return this.sentence;
	}

	public @Nullable Wording hint() {
		return this.hint;
	}

	/**
	 * The kinds of problem a caller can meet.
	 */
	public enum Category {

		/** The request has to be changed. */
		BAD_REQUEST,

		/** What it names does not exist. */
		NOT_FOUND,

		/** Whoever asks has to log in first. */
		UNAUTHORIZED,

		/** Whoever asks may not do that. */
		FORBIDDEN,

		/** As things stand it cannot be done. */
		CONFLICT,

		/** Something is larger than is allowed. */
		TOO_LARGE

	}

}
