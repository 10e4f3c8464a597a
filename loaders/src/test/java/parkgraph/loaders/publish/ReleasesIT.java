package parkgraph.loaders.publish;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.testing.TestBatch;
import parkgraph.loaders.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReleasesIT {

	@RegisterExtension
	static final TestStore STORE = new TestStore();

	private final Releases releases = new Releases(STORE.driver());

	private static void publish(String title) {
		new Publisher(STORE.driver()).publish(TestBatch.ofPublic(title), Progress.UNHEARD);
	}

	@Test
	void nameStaysWithItsState() {
		publish("first");
		this.releases.name("2026.1", 1, "首版", "First");
		publish("second");
		this.releases.name("2026.1", 1, "首版", "First");
		assertThat(STORE.texts("MATCH (release:Release) RETURN release.name + ' ' + release.state + ' ' + release.zh"))
			.containsExactly("2026.1 1 首版");
		assertThatThrownBy(() -> this.releases.name("2026.1", 2, "另一版", "Other")).isInstanceOf(LoadingException.class)
			.hasMessage("发布版“2026.1”已指向状态 1，不能改指状态 2；请另起名称。 / "
					+ "Release \"2026.1\" is state 1 and stays so; choose another name for state 2.");
	}

	@Test
	void stateThatIsNotThereYetCannotBeNamed() {
		publish("first");
		assertThatThrownBy(() -> this.releases.name("2026.1", 2, "首版", "First")).isInstanceOf(LoadingException.class)
			.hasMessage("没有状态 2，不能命名为发布版“2026.1”。 / There is no state 2 to be released as \"2026.1\".");
	}

	@Test
	void emptyStoreHasNothingToRelease() {
		assertThatThrownBy(() -> this.releases.name("2026.1", 0, "首版", "First")).isInstanceOf(LoadingException.class);
		assertThat(STORE.number("MATCH (release:Release) RETURN count(release)")).isZero();
	}

}
