package parkgraph.loaders.content;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.rule.Rules;
import parkgraph.ontology.wording.Wording;

/**
 * What a reader of plain tables can have to say about a row; the words stand in the
 * catalogue of rules.
 */
enum ContentRule {

	/** A file whose columns fit no kind of content. */
	UNKNOWN_KIND("unknown-file"),

	/** A file of a known kind without a column it needs. */
	MISSING_COLUMN("missing-column"),

	/** A file that is not in UTF-8. */
	ENCODING("encoding"),

	/** A file whose quotes do not fit together. */
	STRUCTURE("structure"),

	/** A file without a header. */
	EMPTY_FILE("empty-file"),

	/** A row with more cells than columns. */
	TOO_MANY_CELLS("too-many-cells"),

	/** A cell that must not be blank. */
	BLANK_CELL("blank-cell"),

	/** A cell that must hold a whole number. */
	NOT_A_WHOLE_NUMBER("not-a-whole-number"),

	/** A cell that must hold a number. */
	NOT_A_NUMBER("not-a-number"),

	/** A word that is not on a closed list. */
	NOT_ON_LIST("not-on-list"),

	/** A park code nobody described. */
	UNKNOWN_PARK("unknown-park"),

	/** A park code beside the name of another park. */
	CODE_AND_NAME_DIFFER("code-and-name-differ"),

	/** A code that nothing described. */
	UNKNOWN_CODE("unknown-code"),

	/** A region nobody described. */
	UNKNOWN_REGION("unknown-region"),

	/** A name that fits several parks. */
	AMBIGUOUS_PARK("ambiguous-park"),

	/** A name that fits no park. */
	UNLISTED_PARK("unlisted-park"),

	/** Not the name as listed, but a short form of it that fits one park only. */
	SHORT_FORM("short-form"),

	/** A printed park that is not listed but has figures. */
	PARK_NOT_LISTED("park-not-listed"),

	/** A place within a city that is not listed. */
	PLACE_NOT_LISTED("place-not-listed"),

	/** A code that stands for all districts of a city together. */
	PLACEHOLDER_CODE("placeholder-code"),

	/** Same code, other name: possibly another class. */
	CLASS_TO_CHECK("class-to-check"),

	/** No counterpart in the other classification. */
	NO_COUNTERPART("no-counterpart"),

	/** An indicator name nobody listed. */
	UNKNOWN_INDICATOR("unknown-indicator"),

	/** A value that cannot be read. */
	VALUE_NOT_READ("value-not-read"),

	/** A cell that says there is no value. */
	VALUE_MISSING("value-missing"),

	/** A period that cannot be read. */
	PERIOD_NOT_READ("period-not-read"),

	/** Who stated it is unclear. */
	UNKNOWN_STATUS("unknown-status"),

	/** The note and the name of the indicator disagree on the scope. */
	SCOPES_DIFFER("scope-note-differs"),

	/** Growth in words that cannot be read. */
	GROWTH_NOT_READ("growth-not-read"),

	/** A target without a number. */
	TARGET_IN_WORDS("target-in-words");

	private final String id;

	ContentRule(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

	/**
	 * What this rule has to say about one place.
	 * @param origin where
	 * @param found what stood there
	 * @param more what else the words name; a {@link Wording} is taken in the language of
	 * the sentence
	 */
	Finding at(Origin origin, @Nullable String found, Object... more) {
		return Rules.shipped().get(this.id).at(origin, found, more);
	}

}
