package parkgraph.loaders;

import java.util.Optional;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;

import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.content.ContentBatch;
import parkgraph.loaders.publish.Progress;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.Publisher;
import parkgraph.loaders.publish.Releases;
import parkgraph.loaders.store.StoreState;

/**
 * Fills an empty store, as state 1, and gives that state a name to be cited by. A store
 * that holds anything is left alone.
 */
public final class FirstLoad {

	/** The first release of the public facts, named by year and number. */
	public static final String RELEASE = "2026.1";

	private final StoreState state;

	private final Publisher publisher;

	private final Releases releases;

	private final Supplier<BatchReader> content;

	private final Named release;

	private FirstLoad(Driver driver, Supplier<BatchReader> content, Named release) {
		this.state = new StoreState(driver);
		this.publisher = new Publisher(driver);
		this.releases = new Releases(driver);
		this.content = content;
		this.release = release;
	}

	/**
	 * The public facts that are part of the program.
	 * @param driver the store
	 * @return what loads them
	 */
	public static FirstLoad ofFacts(Driver driver) {
		return new FirstLoad(driver, ContentBatch::bundled,
				new Named(RELEASE, "公开事实,第一版", "Public facts, first release"));
	}

	/**
	 * A synthetic province to practise on, in a store of its own.
	 * @param driver the store
	 * @param province its files, made when they are needed
	 * @return what loads them
	 */
	public static FirstLoad ofPractice(Driver driver, Supplier<BatchReader> province) {
		return new FirstLoad(driver, province, new Named("practice", "合成数据,供练习", "Synthetic data, to practise on"));
	}

	/**
	 * Loads the content if the store is empty. One that was stopped between publishing
	 * and naming is named now.
	 * @param progress hears how far it is
	 * @return what became of every row; empty when there was nothing to load
	 */
	public Optional<LoadReport> run(Progress progress) {
		if (this.state.ofRelease(this.release.name()).isPresent()) {
			return Optional.empty();
		}
		BatchReader batch = this.content.get();
		if (this.state.current() > 0) {
			this.publisher.published(batch).ifPresent(this::name);
			return Optional.empty();
		}
		Publication publication = this.publisher.publish(batch, progress);
		name(publication);
		return Optional.of(new LoadReport(batch.header(), publication));
	}

	private void name(Publication publication) {
		this.releases.name(this.release.name(), publication.state(), this.release.zh(), this.release.en());
	}

	/**
	 * What the first state is called.
	 */
	private record Named(String name, String zh, String en) {
	}

}
