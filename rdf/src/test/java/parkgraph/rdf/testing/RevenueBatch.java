package parkgraph.rdf.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.batch.Origin;
import parkgraph.loaders.batch.Stated;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.batch.ThingRef;
import parkgraph.ontology.amount.Bounds;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.figure.Nature;
import parkgraph.ontology.figure.Trust;
import parkgraph.ontology.hash.Sha256;

/**
 * Operating revenues of parks, with a source of their own.
 *
 * @param title what the batch is called; also makes its source and its file
 * @param audience who may see it
 * @param revenues what is stated, one row each
 */
public record RevenueBatch(String title, Audience audience, List<Revenue> revenues) implements BatchReader {

	public static RevenueBatch of(String title, Audience audience, Revenue... revenues) {
		return new RevenueBatch(title, audience, List.of(revenues));
	}

	@Override
	public BatchHeader header() {
		return new BatchHeader(this.title, this.audience, "test",
				List.of(new FileHeader(file(), "test", Sha256.hex(this.title), this.revenues.size(), "tests", "CC0")));
	}

	@Override
	public void read(Consumer<BatchItem> items) {
		ThingRef source = new ThingRef("Source", "src-" + this.title);
		items.accept(new Thing(source, Map.of("text", this.title, "verifiable", "none"), Origin.row(file(), 2)));
		IntStream.range(0, this.revenues.size())
			.forEach((row) -> items
				.accept(this.revenues.get(row).stated(source.key(), Origin.row(file(), row + 2L).at("revenue"))));
	}

	private String file() {
		return this.title + ".csv";
	}

	/**
	 * One revenue.
	 *
	 * @param park code of the park
	 * @param year the year
	 * @param bounds yuan
	 */
	public record Revenue(String park, int year, Bounds bounds) {

		Stated stated(String source, Origin origin) {
			String period = String.valueOf(this.year);
			return new Stated(new ThingRef("Park", this.park), null, "operating-revenue", "unstated", period, this.year,
					true, this.bounds, false, 0, Nature.ANNUAL, Trust.NORMAL, source, "2022-05",
					new Stated.Print(this.bounds.toString(), "营业收入", this.park, period, null), origin);
		}

	}

}
