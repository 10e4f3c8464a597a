package parkgraph.loaders.batch;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Trust;

/**
 * What somebody stated about a subject: an observation before it is written.
 *
 * @param subject whom it is about
 * @param hintFor a park it is worth a look for although it is about something else
 * @param indicator code of the indicator
 * @param scope canonical code of the scope
 * @param period canonical code of the period
 * @param year the calendar year, only when the period is a full one
 * @param counting whether scope, period and nature allow it to carry the series
 * @param bounds closed bounds in steps of the indicator
 * @param approximate whether 约, 近 or 左右 widened the bounds
 * @param precision half a unit of the last printed digit, in steps
 * @param nature what kind of statement it is
 * @param trust how far its source can be trusted
 * @param source id of the source
 * @param publishedOn ISO date, month or year of publication
 * @param print what stood in print
 * @param origin where it was stated
 */
public record Stated(ThingRef subject, @Nullable ThingRef hintFor, String indicator, String scope, String period,
		@Nullable Integer year, boolean counting, Bounds bounds, boolean approximate, long precision, Nature nature,
		Trust trust, String source, @Nullable String publishedOn, Print print, Origin origin) implements BatchItem {

	/**
	 * What stood in print around a value.
	 *
	 * @param value qualifier, number and unit
	 * @param indicator the indicator's name
	 * @param name the subject's name
	 * @param period the period
	 * @param scopeNote the note about its scope; absent when there was none
	 * @param reason why it differs from what was stated before; absent when nobody says
	 */
	public record Print(String value, String indicator, String name, String period, @Nullable String scopeNote,
			@Nullable String reason) {

		/** What nobody gives a reason for. */
		public Print(String value, String indicator, String name, String period, @Nullable String scopeNote) {
			this(value, indicator, name, period, scopeNote, null);
		}

	}

}
