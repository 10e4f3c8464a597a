package parkgraph.queries;

/**
 * How a batch becomes a published state: staged, hashed, flipped; or swept when it was
 * abandoned; and the account of its rows.
 */
public enum LoadStatement implements CypherStatement {

	/**
	 * Moves what readers see from one state to the next, if it still stands where the
	 * batch began.
	 */
	ADVANCE_STORE("load/advance-store"),

	/**
	 * Changes the descriptions of things that readers see, all in the moment of the flip.
	 */
	APPLY_DESCRIPTIONS("load/apply-descriptions"),

	/** Links things that readers see, in the moment of the flip. */
	APPLY_LINKS("load/apply-links"),

	/** Shows things again that had been hidden, in the moment of the flip. */
	APPLY_RETURNS("load/apply-returns"),

	/** Parts things that readers see. */
	APPLY_UNLINKS("load/apply-unlinks"),

	/** What became of a batch. */
	BATCH("load/batch"),

	/** Batches that brought the same files in the same way, oldest first. */
	BATCHES_OF_CONTENT("load/batches-of-content"),

	/** Which batches made some links. */
	BATCHES_OF_LINKS("load/batches-of-links"),

	/** A batch that readers see from now on, with the account of its rows. */
	CLOSE_BATCH("load/close-batch"),

	/** The account of the rows of each file. */
	CLOSE_FILES("load/close-files"),

	/** The change log of a batch. */
	CREATE_CHANGES("load/create-changes"),

	/** Statements that count as soon as they come in. */
	CREATE_FIGURES("load/create-figures"),

	/** What a batch's readers should know about its rows. */
	CREATE_FINDINGS("load/create-findings"),

	/**
	 * Joins parks with statements about something else that are worth a look for them.
	 */
	CREATE_HINTS("load/create-hints"),

	/** Links that nobody sees yet because one of their ends is new. */
	CREATE_LINKS("load/create-links"),

	/** Statements that do not count because a better one does. */
	CREATE_OBSERVATIONS("load/create-observations"),

	/** New things, seen from the state that is being made. */
	CREATE_THINGS("load/create-things"),

	/** Says that figures count no more. */
	CREATE_WITHDRAWALS("load/create-withdrawals"),

	/**
	 * The present descriptions of some things, and what the running batch is going to
	 * change about them, in order.
	 */
	DESCRIBED_THINGS("load/described-things"),

	/** Repetitions of this very batch that count no more: nobody has seen them. */
	DROP_COPIES("load/drop-copies"),

	/** Says more about things nobody sees yet. */
	EXTEND_THINGS("load/extend-things"),

	/** The hash of a state for an audience. */
	HASH_OF_STATE("load/hash-of-state"),

	/** Writes the hashes of subjects, keeping those of before. */
	HASH_SUBJECTS("load/hash-subjects"),

	/** The figures that hold now, of some subjects, indicators and periods. */
	HELD_FIGURES("load/held-figures"),

	/** Which of some links are there already. */
	KNOWN_LINKS("load/known-links"),

	/**
	 * Which of some things are in the store, and from which state to which they are seen.
	 */
	KNOWN_THINGS("load/known-things"),

	/** Writes since which state or until which state figures count. */
	MARK_FIGURES("load/mark-figures"),

	/** Opens a batch for staging, or opens an abandoned one again. */
	OPEN_BATCH("load/open-batch"),

	/** The enterprise with a unified social credit code. */
	REGISTER_ENTERPRISE("load/register-enterprise"),

	/** Names of enterprises that hold some words. */
	REGISTER_ENTERPRISE_NAMES("load/register-enterprise-names"),

	/** The things of a label that bear a name. */
	REGISTER_NAMES("load/register-names"),

	/** Every name of every park. */
	REGISTER_PARK_NAMES("load/register-park-names"),

	/** The codes and names of all parks. */
	REGISTER_PARKS("load/register-parks"),

	/** The codes and names of all regions. */
	REGISTER_REGIONS("load/register-regions"),

	/**
	 * Repeats statements as figures of their own, because their marks or their series
	 * have to differ from those of before.
	 */
	RESTATE_FIGURES("load/restate-figures"),

	/** The withdrawals that stand. */
	STANDING_WITHDRAWALS("load/standing-withdrawals"),

	/** Keeps the hashes of a state, one for each audience. */
	STATE_HASHES("load/state-hashes"),

	/** The hashes of all subjects in order. */
	SUBJECT_HASHES("load/subject-hashes"),

	/** Notes subjects whose figures change, so that their hashes are made again. */
	TOUCH_SUBJECTS("load/touch-subjects"),

	/**
	 * Some subjects that are to be hashed, with the hashes of the figures that will hold:
	 * those for everybody, those for the public only, those for internal readers only.
	 */
	TOUCHED_SUBJECTS("load/touched-subjects"),

	/**
	 * Statements of this very batch that counted for a moment, before a better one came:
	 * nobody has seen them.
	 */
	UNMARK_FIGURES("load/unmark-figures"),

	/** An abandoned batch keeps its name, and nothing else of it stays. */
	SWEEP_CLOSE("sweep/close"),

	/**
	 * Deletes what an abandoned batch repeated: figures about the same as a page of its
	 * statements.
	 */
	SWEEP_COPIES("sweep/copies"),

	/** Deletes what an abandoned batch repeated because it withdrew. */
	SWEEP_COPIES_WITHDRAWN("sweep/copies-withdrawn"),

	/** Deletes a page of an abandoned batch's findings, and says how many there were. */
	SWEEP_FINDINGS("sweep/findings"),

	/**
	 * Lets figures hold on that an abandoned batch was going to replace: those about the
	 * same as a page of its statements.
	 */
	SWEEP_GIVE_BACK("sweep/give-back"),

	/** Lets figures hold on that an abandoned batch was going to withdraw. */
	SWEEP_GIVE_BACK_WITHDRAWN("sweep/give-back-withdrawn"),

	/**
	 * Gives a page of subjects the hashes back that an abandoned batch had replaced, and
	 * says how many there were.
	 */
	SWEEP_HASHES("sweep/hashes"),

	/**
	 * Deletes a page of an abandoned batch's statements, and says how many there were.
	 */
	SWEEP_STATEMENTS("sweep/statements"),

	/**
	 * Deletes the things that a page of an abandoned batch's changes had made, and says
	 * how many changes there were.
	 */
	SWEEP_THINGS("sweep/things"),

	/** Deletes the withdrawals of an abandoned batch. */
	SWEEP_WITHDRAWALS("sweep/withdrawals"),

	/** The account of each file of a batch. */
	ACCOUNT_OF_FILES("account/files"),

	/** The findings of a batch after a given one, in the order of their ids. */
	ACCOUNT_OF_FINDINGS("account/findings"),

	/**
	 * What became of some rows of a file: one line for each thing, statement and finding,
	 * in the order of rows.
	 */
	ACCOUNT_OF_ROWS("account/rows");

	private final String path;

	private final String text;

	LoadStatement(String path) {
		this.path = path;
		this.text = CypherFile.read(path);
	}

	@Override
	public String path() {
		return this.path;
	}

	@Override
	public String text() {
		return this.text;
	}

}
