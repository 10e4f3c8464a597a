package parkgraph.rdf.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SnapshotStoreTests {

	@TempDir
	private Path root;

	private final States states = new States();

	private SnapshotStore store;

	@BeforeEach
	void open() {
		this.store = new SnapshotStore(this.root.resolve("snapshots"), this.states);
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	@Test
	void beforeTheFirstBuildThereIsNothingToRead() {
		assertThat(this.store.readNewest((state, data) -> state)).isEmpty();
		assertThat(this.store.read(1, (state, data) -> state)).isEmpty();
	}

	@Test
	void theNewestStateAndThoseOfReleasesCanBeRead() {
		this.store.keep(3, Set.of(1L));
		assertThat(this.states.built).containsExactly("3", "1");
		assertThat(this.store.readNewest(SnapshotStoreTests::content)).contains("3: 3");
		assertThat(this.store.read(1, SnapshotStoreTests::content)).contains("1: 1");
		assertThat(this.store.read(2, SnapshotStoreTests::content)).isEmpty();
	}

	@Test
	void whatIsThereIsNotBuiltAgain() {
		this.store.keep(1, Set.of());
		this.store.keep(1, Set.of(1L));
		reopen();
		this.store.keep(1, Set.of());
		assertThat(this.states.built).containsExactly("1");
		assertThat(this.store.readNewest(SnapshotStoreTests::content)).contains("1: 1");
	}

	@Test
	void whatIsNoLongerWantedGoesWhenItsLastReaderHasLeft() throws Exception {
		this.store.keep(1, Set.of());
		CountDownLatch reads = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		List<String> read = new ArrayList<>();
		Thread reader = new Thread(() -> this.store.readNewest((state, data) -> {
			reads.countDown();
			await(goOn);
			return read.add(content(state, data));
		}));
		reader.start();
		reads.await();
		this.store.keep(2, Set.of());
		assertThat(this.store.read(1, SnapshotStoreTests::content)).isEmpty();
		assertThat(this.store.readNewest(SnapshotStoreTests::content)).contains("2: 2");
		assertThat(folders()).containsExactly("state-1-a", "state-2-a");
		goOn.countDown();
		reader.join();
		assertThat(read).containsExactly("1: 1");
		assertThat(folders()).containsExactly("state-2-a");
	}

	@Test
	void aStateWithAnotherContentIsBuiltAgain() {
		this.store.keep(1, Set.of());
		this.states.stamp = "b";
		this.store.keep(1, Set.of());
		assertThat(this.states.built).containsExactly("1", "1");
		assertThat(this.store.readNewest(SnapshotStoreTests::content)).contains("1: 1");
		assertThat(folders()).containsExactly("state-1-b");
	}

	@Test
	void whatAnotherProcessLeftAndNobodyWantsIsRemoved() {
		this.store.keep(1, Set.of());
		reopen();
		this.states.stamp = "b";
		this.store.keep(2, Set.of(1L));
		assertThat(folders()).containsExactly("state-1-b", "state-2-b");
	}

	@Test
	void aBuildThatFailsChangesNothingAndIsSweptAtTheNextStart() {
		this.store.keep(1, Set.of());
		this.states.failing = true;
		assertThatIllegalStateException().isThrownBy(() -> this.store.keep(2, Set.of()));
		assertThat(this.store.readNewest(SnapshotStoreTests::content)).contains("1: 1");
		assertThat(folders()).containsExactly("building-state-2-a", "state-1-a");
		reopen();
		assertThat(folders()).containsExactly("state-1-a");
		this.states.failing = false;
		this.store.keep(2, Set.of());
		assertThat(this.store.readNewest(SnapshotStoreTests::content)).contains("2: 2");
	}

	@Test
	void aBuildThatFailedCanBeTriedAgainAtOnce() {
		this.states.failing = true;
		assertThatIllegalStateException().isThrownBy(() -> this.store.keep(1, Set.of()));
		this.states.failing = false;
		this.store.keep(1, Set.of());
		assertThat(folders()).containsExactly("state-1-a");
		assertThat(this.store.readNewest(SnapshotStoreTests::content)).contains("1: 1");
	}

	private void reopen() {
		this.store.close();
		open();
	}

	private List<String> folders() {
		try (Stream<Path> inside = Files.list(this.root.resolve("snapshots"))) {
			return inside.map((folder) -> folder.getFileName().toString()).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String content(long state, DatasetGraph data) {
		data.begin(TxnType.READ);
		try {
			Quad only = data.find().next();
			return state + ": " + only.getObject().getLiteralLexicalForm();
		}
		finally {
			data.end();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * States that hold one quad each: their own number.
	 */
	private static final class States implements SnapshotSource {

		private final List<String> built = new ArrayList<>();

		private String stamp = "a";

		private boolean failing;

		@Override
		public String stamp(long state) {
			return this.stamp;
		}

		@Override
		public void quads(long state, StreamRDF sink) {
			String number = String.valueOf(state);
			sink.start();
			sink.quad(Quad.create(NodeFactory.createURI("urn:g"), NodeFactory.createURI("urn:s"),
					NodeFactory.createURI("urn:p"), NodeFactory.createLiteralString(number)));
			if (this.failing) {
				throw new IllegalStateException("The database went away");
			}
			sink.finish();
			this.built.add(number);
		}

	}

}
