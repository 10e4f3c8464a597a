package parkgraph.loaders.kind;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.rule.Rules;
import parkgraph.ontology.wording.Wording;

/**
 * What can be said about a department's file; the words stand in the catalogue of rules.
 */
enum KindRule {

	/** A file that cannot be read at all, or not from here on. */
	FILE_NOT_READ("file-not-read"),

	/** What was found out about the file or the shape of its tables. */
	SHAPE("shape"),

	/** A sheet Excel does not show. */
	HIDDEN_SHEET("hidden-sheet"),

	/** A sheet without a table. */
	NO_TABLE("no-table"),

	/** Headings that fit no kind. */
	UNKNOWN_KIND("unknown-kind"),

	/** Headings that fit several kinds equally well. */
	AMBIGUOUS_KIND("ambiguous-kind"),

	/** What kind it was taken for, and why. */
	KIND("kind"),

	/** A column that is not understood; nothing of it is read. */
	UNKNOWN_COLUMN("unknown-column"),

	/** A cell in a column without a heading. */
	CELL_WITHOUT_HEADING("cell-without-heading"),

	/** Two columns that would be the same. */
	SAME_COLUMN("same-column"),

	/** A year in the title that is not the year asked for. */
	ANOTHER_YEAR("another-year"),

	/** No year anywhere. */
	NO_YEAR("no-year"),

	/** A cell that must not be blank. */
	BLANK_CELL("blank-cell"),

	/** A cell that does not hold what its column is for. */
	BAD_CELL("bad-cell"),

	/** A year before there were any figures, or too far ahead. */
	YEAR_OUT_OF_RANGE("year-out-of-range"),

	/** An error of Excel. */
	ERROR_CELL("error-cell"),

	/** A formula whose result is not in the file. */
	FORMULA("formula-without-result"),

	/** A long code in a cell for numbers. */
	LOST_DIGITS("lost-digits"),

	/** A credit code whose check sign is wrong. */
	CHECK_SIGN("credit-code-check-digit"),

	/** An organisation code whose check sign is wrong. */
	ORGANISATION_CHECK_SIGN("organisation-code-check-digit"),

	/** A value that cannot be read. */
	VALUE_NOT_READ("value-not-read"),

	/** A value outside the limits of its column. */
	OUT_OF_RANGE("out-of-range"),

	/** A share of more than the whole. */
	PERCENTAGE("percentage-over-100"),

	/** An indicator that is not in the catalogue. */
	UNKNOWN_INDICATOR("unknown-indicator"),

	/** A period that cannot be read. */
	PERIOD_NOT_READ("period-not-read"),

	/** A nature that is not a known word. */
	UNKNOWN_NATURE("unknown-nature"),

	/** A part of the scope said in two ways. */
	SCOPES_DIFFER("scopes-differ"),

	/** A scope nobody knows. */
	SCOPE_NOT_READ("scope-not-read"),

	/** A code or name that nothing bears. */
	NOT_LISTED("not-listed"),

	/** A name that several things bear. */
	AMBIGUOUS_NAME("ambiguous-name"),

	/** A name that nothing bears but that can only mean one. */
	NAME_MATCHED("name-matched"),

	/** A name that somebody has to judge. */
	NAME_TO_JUDGE("name-to-judge"),

	/** A name that somebody has judged. */
	NAME_JUDGED("name-judged"),

	/** Code and name that do not belong together. */
	CODE_AND_NAME("code-and-name"),

	/** The same thing twice in one table. */
	SAME_ROW("same-row"),

	/** A row that deletes and does not say what. */
	NOTHING_NAMED("action"),

	/** A sum that is not that of its rows. */
	TOTAL("total-differs"),

	/** Parts of a row that are more than it. */
	OF_WHICH("of-which-over-row"),

	/** Sums, parts, section headings and notes: no figures of their own. */
	NO_DATA_ROW("no-data-row"),

	/** The template's example, and a header once more. */
	SKIPPED_ROW("skipped-row"),

	/** Something behind the end of the table. */
	BEHIND_THE_END("behind-the-end"),

	/** A template of before. */
	OLDER_TEMPLATE("older-template"),

	/** A template of a later program. */
	NEWER_TEMPLATE("newer-template"),

	/** A heading that is not what the template gave. */
	EDITED_HEADING("edited-heading"),

	/** What an exported workbook noted of itself is not what was noted. */
	STAMP_DAMAGED("stamp-damaged"),

	/** A row of an exported workbook in which nothing was changed. */
	UNCHANGED("unchanged-since-export"),

	/** Figures of an exported workbook that are gone. */
	MISSING_FROM_EXPORT("missing-from-export"),

	/** A data row in which nothing stands that could be read. */
	NOTHING_SAID("nothing-said");

	private final String id;

	KindRule(String id) {
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
