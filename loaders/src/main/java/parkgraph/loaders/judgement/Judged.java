package parkgraph.loaders.judgement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import parkgraph.loaders.batch.ThingRef;

/**
 * The judgements that hold: of each name and thing the newest, unless it was taken back.
 * When a name is said to mean two things, the newer of the two counts.
 */
public final class Judged {

	public static final Judged NOTHING = new Judged(List.of());

	private final Map<String, Judgement> byAbout = new LinkedHashMap<>();

	private final Map<String, Judgement> sameByName = new LinkedHashMap<>();

	private Judged(Collection<Judgement> history) {
		history.stream()
			.sorted(Comparator.comparingLong(Judgement::number))
			.forEach((one) -> this.byAbout.put(one.about(), one));
		this.byAbout.values().removeIf((one) -> one.verdict() == Verdict.TAKEN_BACK);
		this.byAbout.values()
			.stream()
			.filter((one) -> one.verdict() == Verdict.SAME)
			.sorted(Comparator.comparingLong(Judgement::number))
			.forEach((one) -> this.sameByName.put(Judgement.name(one.thing().label(), one.name()), one));
	}

	/**
	 * What holds after some judgements.
	 * @param history all judgements there ever were
	 */
	public static Judged after(Collection<Judgement> history) {
		return new Judged(history);
	}

	/**
	 * The judgement by which a name means something.
	 * @param label label of what is meant
	 * @param name the name as printed
	 */
	public Optional<Judgement> same(String label, String name) {
		return Optional.ofNullable(this.sameByName.get(Judgement.name(label, name)));
	}

	/** Whether a name is said not to mean a thing. */
	public boolean isDifferent(String name, ThingRef thing) {
		Judgement judgement = this.byAbout.get(Judgement.name(thing.label(), name) + "|" + thing.key());
		return judgement != null && judgement.verdict() == Verdict.DIFFERENT;
	}

	/** All that hold, oldest first. */
	public List<Judgement> all() {
		return this.byAbout.values().stream().sorted(Comparator.comparingLong(Judgement::number)).toList();
	}

}
