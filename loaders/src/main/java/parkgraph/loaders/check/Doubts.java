package parkgraph.loaders.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;
import parkgraph.loaders.batch.Stated;

/**
 * What the rules find on a page, by row; of what explains the same thing the first is
 * kept.
 */
final class Doubts {

	private final CheckSettings settings;

	private final Map<String, List<Finding>> byRow = new HashMap<>();

	private final Set<String> doubted = new HashSet<>();

	Doubts(CheckSettings settings) {
		this.settings = settings;
	}

	/**
	 * Doubts a value.
	 * @param size how far it is from what was expected; 0 when that is not measured
	 * @param more what else the sentence names
	 */
	void add(CheckRule rule, Stated stated, double size, Object... more) {
		Finding finding = rule.rule().at(stated.origin(), stated.print().value(), more).size(size);
		boolean trial = this.settings.onTrial().contains(rule.id());
		this.byRow.computeIfAbsent(stated.origin().rowKey(), (row) -> new ArrayList<>())
			.add(trial ? finding.severity(Severity.TRIAL) : finding);
		if (!trial) {
			this.doubted.add(stated.origin().key());
		}
	}

	/** Whether a rule before this one has doubted the value. */
	boolean has(Stated stated) {
		return this.doubted.contains(stated.origin().key());
	}

	List<Finding> of(String row) {
		return this.byRow.getOrDefault(row, List.of());
	}

}
