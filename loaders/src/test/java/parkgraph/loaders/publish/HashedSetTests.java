package parkgraph.loaders.publish;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HashedSetTests {

	private final HashedSet set = new HashedSet();

	@Test
	void knowsWhatItHasMet() {
		assertThat(this.set.add(7)).isTrue();
		assertThat(this.set.add(7)).isFalse();
	}

	@Test
	void zeroIsAHashLikeAnyOther() {
		assertThat(this.set.add(0)).isTrue();
		assertThat(this.set.add(0)).isFalse();
	}

	@Test
	void remembersEverythingWhileItGrows() {
		for (int i = 0; i < 100_000; i++) {
			assertThat(this.set.add(HashedSet.hash("Park/" + i))).isTrue();
		}
		for (int i = 0; i < 100_000; i++) {
			assertThat(this.set.add(HashedSet.hash("Park/" + i))).isFalse();
		}
	}

	@Test
	void whereAPartEndsMatters() {
		assertThat(HashedSet.hash("ab", "c")).isNotEqualTo(HashedSet.hash("a", "bc"));
	}

	@Test
	void hashesAreTheSameInEveryRun() {
		assertThat(HashedSet.hash("Park", "SCP001", "operating-revenue", "2021")).isEqualTo(6671966927845608750L);
	}

}
