package parkgraph.service.judgement;

import java.time.format.DateTimeFormatter;

import parkgraph.loaders.judgement.Judgement;

/**
 * A judgement as it is sent.
 *
 * @param number its number, from 1
 * @param name the name as printed
 * @param kind label of the thing, {@code Park} or {@code Enterprise}
 * @param code the thing's key
 * @param called the name to show for it
 * @param verdict what was said, as it is typed
 * @param who who said it
 * @param at when, as ISO date and time
 * @param note why; may be empty
 */
record JudgementResource(int number, String name, String kind, String code, String called, String verdict, String who,
		String at, String note) {

	static JudgementResource of(Judgement judgement) {
		return new JudgementResource(Math.toIntExact(judgement.number()), judgement.name(), judgement.thing().label(),
				judgement.thing().key(), judgement.called(), judgement.verdict().code(), judgement.who(),
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(judgement.at()), judgement.note());
	}

}
