package parkgraph.loaders.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import parkgraph.loaders.batch.About;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Edited;
import parkgraph.loaders.batch.Erasure;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.batch.Unlink;
import parkgraph.loaders.batch.Withdrawal;
import parkgraph.loaders.content.Keys;
import parkgraph.loaders.content.SourceText;
import parkgraph.loaders.sheet.Addresses;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.text.NameFolding;

/**
 * What one row says, gathered until it is known whether the row counts.
 */
final class RowItems {

	private final Origin origin;

	private final List<BatchItem> said = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	/** Whom it speaks of; several when it contradicts itself. */
	private final Set<ThingRef> about = new HashSet<>();

	RowItems(Origin origin) {
		this.origin = origin;
	}

	Origin origin() {
		return this.origin;
	}

	/** Where the cell of a column stands. */
	Origin at(int column) {
		return this.origin.at(Addresses.cell(column, this.origin.row()));
	}

	void find(Finding finding) {
		this.findings.add(finding);
	}

	List<Stated> figures() {
		return this.said.stream().filter(Stated.class::isInstance).map(Stated.class::cast).toList();
	}

	void about(ThingRef thing) {
		this.about.add(thing);
	}

	boolean isSound() {
		return this.findings.stream().noneMatch((finding) -> finding.outcome() == Finding.Outcome.REFUSED);
	}

	/**
	 * Leaves of its figures only what has been changed since the workbook was exported.
	 * @param counts whether what it says counts
	 */
	void compareWith(ExportBase base, boolean counts) {
		boolean explicit = false;
		for (BatchItem item : this.said) {
			if (item instanceof Withdrawal withdrawal) {
				base.passOver(withdrawal);
				explicit = true;
			}
		}
		if (!counts || explicit) {
			// What its row action says is said whatever has been changed.
			figures().forEach(base::passOver);
			return;
		}
		boolean figures = !figures().isEmpty();
		List<BatchItem> changed = new ArrayList<>();
		for (BatchItem item : this.said) {
			if (item instanceof Stated stated) {
				base.compare(stated).ifPresent(changed::add);
			}
			else {
				changed.add(item);
			}
		}
		this.said.clear();
		boolean left = changed.stream().anyMatch(Edited.class::isInstance);
		if (left || !figures) {
			this.said.addAll(changed);
		}
		else {
			find(KindRule.UNCHANGED.at(this.origin, null));
		}
	}

	/** Something of it is refused, so nothing of it may be done. */
	void forgetUnlessSound() {
		if (!isSound()) {
			this.said.clear();
		}
	}

	void say(BatchItem item) {
		this.said.add(item);
	}

	void thing(ThingRef ref, Map<String, Object> properties) {
		say(new Thing(ref, Map.copyOf(properties), this.origin));
	}

	void link(String type, ThingRef from, ThingRef to) {
		say(new Link(type, from, to, this.origin));
	}

	void erase(ThingRef ref, String property) {
		say(new Erasure(ref, property, this.origin));
	}

	void unlink(String type, ThingRef from, ThingRef to) {
		say(new Unlink(type, from, to, this.origin));
	}

	/** Says that a thing does not go by a name. */
	void unname(ThingRef named, String text) {
		unlink(Relationships.NAMES, nameOf(named, text), named);
	}

	private static ThingRef nameOf(ThingRef named, String text) {
		return new ThingRef(Labels.NAME, Keys.of("name", named.label(), named.key(), text));
	}

	/** Says that a thing goes by a name. */
	void name(ThingRef named, String text, String kind, String source) {
		ThingRef name = nameOf(named, text);
		thing(name, Map.of("text", text, "folded", NameFolding.fold(text), "kind", kind, "subject", named.key(),
				"subjectLabel", named.label(), "source", source));
		link(Relationships.NAMES, name, named);
	}

	/** Describes a source. */
	void source(SourceText source) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("text", source.text());
		source.publisher().ifPresent((publisher) -> properties.put("publisher", publisher));
		source.publishedOn().ifPresent((date) -> properties.put("publishedOn", date));
		source.address().ifPresent((address) -> properties.put("address", address));
		properties.put("verifiable", source.verifiable());
		thing(new ThingRef(Labels.SOURCE, source.id()), properties);
	}

	/** Whether neither a figure comes of the row nor anything tells why. */
	boolean isSilentAboutFigures() {
		return this.said.stream().noneMatch(Stated.class::isInstance)
				&& this.findings.stream().allMatch((finding) -> finding.outcome() == Finding.Outcome.NOTE);
	}

	/** Whether nothing is withdrawn, erased or parted. */
	boolean takesNothing() {
		return this.said.stream()
			.noneMatch((item) -> item instanceof Withdrawal || item instanceof Erasure || item instanceof Unlink);
	}

	boolean saysNothing() {
		return this.said.isEmpty() && this.findings.isEmpty();
	}

	/**
	 * Hands over what the row says, and only what is wrong with it if it does not count.
	 */
	void tell(Consumer<BatchItem> items, boolean counts) {
		if (counts) {
			this.said.forEach(items);
		}
		if (this.about.size() == 1 && !this.findings.isEmpty() && (!counts || figures().isEmpty())) {
			items.accept(new About(this.about.iterator().next(), this.origin));
		}
		this.findings.forEach(items);
	}

}
