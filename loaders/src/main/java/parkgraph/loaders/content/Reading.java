package parkgraph.loaders.content;

import java.util.Map;
import java.util.function.Consumer;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Link;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.loaders.table.TableRow;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.graph.Relationships;
import parkgraph.ontology.text.NameFolding;

/**
 * One pass over the files of a batch: what has been described so far, so that later rows
 * can refer to it, and whom to tell what the rows say.
 */
final class Reading {

	private final Consumer<BatchItem> items;

	private final Places places = new Places();

	private final ParkNames parks = new ParkNames();

	private final ContainingAreas areas = new ContainingAreas();

	private final Documents documents = new Documents();

	private final Rungs rungs = new Rungs();

	private final PolicyThings policy = new PolicyThings();

	private final Figures figures = new Figures();

	/** So that a source or an area which a thousand rows share is described once. */
	private final Map<ThingRef, Map<String, Object>> saidLately = new Lately<>();

	/** Taking a source's text apart costs as much as reading the rest of its row. */
	private final Map<String, DescribedSource> sourcesLately = new Lately<>();

	Reading(Consumer<BatchItem> items) {
		this.items = items;
	}

	Places places() {
		return this.places;
	}

	ParkNames parks() {
		return this.parks;
	}

	ContainingAreas areas() {
		return this.areas;
	}

	Documents documents() {
		return this.documents;
	}

	Rungs rungs() {
		return this.rungs;
	}

	PolicyThings policy() {
		return this.policy;
	}

	Figures figures() {
		return this.figures;
	}

	void tell(BatchItem item) {
		this.items.accept(item);
	}

	void thing(TableRow row, ThingRef ref, Properties properties) {
		tell(new Thing(ref, properties.asMap(), origin(row)));
	}

	/**
	 * Describes a thing that many rows share; says it again only after a long while.
	 * @return whether it was said
	 */
	boolean shared(TableRow row, ThingRef ref, Properties properties) {
		Map<String, Object> described = properties.asMap();
		if (described.equals(this.saidLately.put(ref, described))) {
			return false;
		}
		tell(new Thing(ref, described, origin(row)));
		return true;
	}

	void link(TableRow row, String type, ThingRef from, ThingRef to) {
		tell(new Link(type, from, to, origin(row)));
	}

	void find(Finding finding) {
		tell(finding);
	}

	/** The id of the source a row names, after describing that source. */
	String source(TableRow row) {
		return source(row, row.print("source"));
	}

	String source(TableRow row, String text) {
		DescribedSource source = this.sourcesLately.computeIfAbsent(text.strip(), DescribedSource::of);
		shared(row, source.ref(), source.properties());
		return source.ref().key();
	}

	/** Says that a thing goes by a name. */
	void name(TableRow row, ThingRef named, String text, NameKind kind, String source) {
		ThingRef name = new ThingRef(Labels.NAME, Keys.of("name", named.label(), named.key(), text));
		thing(row, name,
				Properties.none()
					.with("text", text)
					.with("folded", NameFolding.fold(text))
					.with("kind", kind.code())
					.with("subject", named.key())
					.with("subjectLabel", named.label())
					.with("source", source));
		link(row, Relationships.NAMES, name, named);
	}

	static Origin origin(TableRow row) {
		return Origin.row(row.file(), row.number());
	}

	/**
	 * A source as its text describes it.
	 */
	private record DescribedSource(ThingRef ref, Properties properties) {

		static DescribedSource of(String text) {
			SourceText source = new SourceText(text);
			return new DescribedSource(new ThingRef(Labels.SOURCE, source.id()),
					Properties.none()
						.with("text", source.text())
						.with("publisher", source.publisher().orElse(null))
						.with("publishedOn", source.publishedOn().orElse(null))
						.with("address", source.address().orElse(null))
						.with("verifiable", source.verifiable()));
		}

	}

}
