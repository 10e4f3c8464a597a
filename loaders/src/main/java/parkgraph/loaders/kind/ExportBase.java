package parkgraph.loaders.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Edited;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.ontology.indicator.Indicators;

/**
 * What an exported workbook held, beside what it says when it comes back: only what has
 * been changed in it is said.
 */
final class ExportBase {

	private static final int SHOWN = 10;

	private final Map<Key, Stamp.Base> unseen = new LinkedHashMap<>();

	private final Map<Key, Stamp.Base> all = new LinkedHashMap<>();

	ExportBase(List<Stamp.Base> figures) {
		figures.forEach((base) -> this.all.put(Key.of(base), base));
		this.unseen.putAll(this.all);
	}

	/**
	 * Compares a figure with what the workbook held of exactly the same.
	 * @return what has been changed; empty when nothing has
	 */
	Optional<BatchItem> compare(Stated stated) {
		Key key = Key.of(stated);
		this.unseen.remove(key);
		Stamp.Base base = this.all.get(key);
		if (base == null) {
			return Optional.of(new Edited(stated, null));
		}
		boolean same = stated.bounds().equals(base.written()) && stated.nature() == base.nature();
		return same ? Optional.empty() : Optional.of(new Edited(stated, new Edited.Base(base.stored(), base.nature())));
	}

	/** A row that is not read for other reasons has not been taken out of the file. */
	void passOver(Stated stated) {
		this.unseen.remove(Key.of(stated));
	}

	void passOver(Withdrawal withdrawal) {
		this.unseen.remove(Key.of(withdrawal));
	}

	/** Says which of its figures the file does not have any more. */
	Optional<Finding> missing(Origin top) {
		if (this.unseen.isEmpty()) {
			return Optional.empty();
		}
		Indicators indicators = Indicators.shipped();
		String some = this.unseen.values()
			.stream()
			.limit(SHOWN)
			.map((base) -> base.name() + " " + indicators.get(base.indicator()).name().zh())
			.collect(Collectors.joining("、"));
		return Optional.of(KindRule.MISSING_FROM_EXPORT.at(top, some + ((this.unseen.size() > SHOWN) ? " …" : ""),
				this.unseen.size()));
	}

	/**
	 * What makes two figures the same.
	 */
	private record Key(ThingRef subject, String indicator, String scope, String period, boolean planned) {

		static Key of(Stated stated) {
			return new Key(stated.subject(), stated.indicator(), stated.scope(), stated.period(),
					stated.nature().isPlan());
		}

		static Key of(Withdrawal withdrawal) {
			return new Key(withdrawal.subject(), withdrawal.indicator(), withdrawal.scope(), withdrawal.period(),
					withdrawal.planned());
		}

		static Key of(Stamp.Base base) {
			return new Key(base.subject(), base.indicator(), base.scope(), base.period(), base.nature().isPlan());
		}

	}

}
