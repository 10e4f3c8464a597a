package parkgraph.loaders.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.ontology.indicator.Indicators;

/**
 * A batch whose figures are looked at together while it is read: what is conspicuous
 * becomes a finding of its row. Long files are looked at page by page, so heap stays
 * flat.
 */
public final class CheckedFigures implements BatchReader {

	private static final int ITEMS_PER_PAGE = 10_000;

	private final BatchReader batch;

	private final KnownGraph graph;

	private final CheckSettings settings;

	private final PageWatcher watcher;

	private final Indicators indicators = Indicators.shipped();

	private final List<FigureRule> rules;

	private final Set<String> beside = new HashSet<>(PerHead.HEADS);

	/**
	 * Looks at a batch.
	 * @param batch the batch
	 * @param graph what is known
	 * @param settings how strict to be
	 */
	public CheckedFigures(BatchReader batch, KnownGraph graph, CheckSettings settings) {
		this(batch, graph, settings, PageWatcher.DEAF);
	}

	private CheckedFigures(BatchReader batch, KnownGraph graph, CheckSettings settings, PageWatcher watcher) {
		this.watcher = watcher;
		this.batch = batch;
		this.graph = graph;
		this.settings = settings;
		IndicatorPairs pairs = new IndicatorPairs();
		this.beside.addAll(pairs.indicators());
		// What explains most comes first; a value is not doubted twice for one reason.
		this.rules = List.of(new UnitSlips(), new PerHead(), new OverRegion(), new Jumps(), new Restatements(),
				new EnterpriseSums(), pairs, new SameValues(), new PlansAsActuals(), new PrintedGrowths(),
				new TwoValues());
	}

	/** The same batch while somebody else looks at its figures too. */
	public BatchReader watchedBy(PageWatcher other) {
		return new CheckedFigures(this.batch, this.graph, this.settings, other);
	}

	@Override
	public BatchHeader header() {
		return this.batch.header();
	}

	@Override
	public void read(Consumer<BatchItem> items) {
		List<BatchItem> page = new ArrayList<>();
		this.batch.read((item) -> {
			if (page.size() >= ITEMS_PER_PAGE && !isSameRow(page.get(page.size() - 1), item)) {
				tell(page, items);
			}
			page.add(item);
		});
		tell(page, items);
	}

	private static boolean isSameRow(BatchItem one, BatchItem other) {
		return one.origin().row() == other.origin().row() && one.origin().rowKey().equals(other.origin().rowKey());
	}

	/** Everything of a row comes together, so its doubts stand behind its last item. */
	private void tell(List<BatchItem> read, Consumer<BatchItem> items) {
		List<BatchItem> page = new EditedFigures(this.indicators, this.graph).merge(read);
		List<Stated> figures = all(page, Stated.class);
		List<Withdrawal> withdrawals = all(page, Withdrawal.class);
		FigurePage together = new FigurePage(figures, withdrawals, this.beside, this.indicators, this.graph,
				this.settings);
		Doubts doubts = doubts(together);
		List<Withdrawal> withdrawn = new ArrayList<>();
		WithdrawnFigures judge = new WithdrawnFigures(together);
		for (int i = 0; i < page.size(); i++) {
			BatchItem item = page.get(i);
			if (item instanceof Withdrawal withdrawal) {
				judge.judge(withdrawal, (judged) -> {
					if (judged instanceof Withdrawal accepted) {
						withdrawn.add(accepted);
					}
					items.accept(judged);
				});
			}
			else {
				items.accept(item);
			}
			boolean last = i + 1 == page.size() || !isSameRow(item, page.get(i + 1));
			if (last) {
				doubts.of(item.origin().rowKey()).forEach(items);
			}
		}
		if (!figures.isEmpty() || !withdrawn.isEmpty()) {
			this.watcher.page(figures, withdrawn, together.allKnown());
		}
		read.clear();
	}

	private static <T extends BatchItem> List<T> all(List<BatchItem> page, Class<T> kind) {
		return page.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private Doubts doubts(FigurePage together) {
		Doubts doubts = new Doubts(this.settings);
		if (!together.figures().isEmpty()) {
			this.rules.forEach((rule) -> rule.check(together, doubts));
		}
		return doubts;
	}

}
