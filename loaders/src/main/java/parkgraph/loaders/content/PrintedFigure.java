package parkgraph.loaders.content;

import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.text.PrintedValue;

/**
 * A figure as it stands in a row, before anything of it is understood.
 *
 * @param subject whom it is about
 * @param name the subject's name
 * @param indicator the indicator's name
 * @param value qualifier, number and unit
 * @param year the year column
 * @param period the period column; empty when there is none
 * @param note the note beside it; empty when there is none
 * @param status the status column; empty when there is none
 * @param trust how far its source can be trusted
 */
record PrintedFigure(Subjects.Subject subject, String name, String indicator, PrintedValue value, String year,
		String period, String note, String status, Trust trust) {
}
