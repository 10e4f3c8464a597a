package parkgraph.loaders.kind;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeenRowsTests {

	@Test
	void tellsTheFirstRowThatSaidTheSame() {
		SeenRows seen = new SeenRows();
		assertThat(seen.add("Park/1", 2)).isEmpty();
		assertThat(seen.add("Park/2", 3)).isEmpty();
		assertThat(seen.add("Park/1", 9)).hasValue(2);
	}

	@Test
	void manyRowsStayApart() {
		SeenRows seen = new SeenRows();
		for (int i = 1; i <= 100_000; i++) {
			assertThat(seen.add("Enterprise/" + i + "|2023", i)).isEmpty();
		}
		assertThat(seen.add("Enterprise/77777|2023", 200_000)).hasValue(77_777);
	}

}
