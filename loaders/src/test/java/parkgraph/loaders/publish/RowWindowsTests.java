package parkgraph.loaders.publish;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.testing.TestBatch;

import static org.assertj.core.api.Assertions.assertThat;

class RowWindowsTests {

	private final List<List<Long>> windows = new ArrayList<>();

	private void read(int limit, TestBatch batch) {
		RowWindows rows = new RowWindows(limit,
				(window) -> this.windows.add(window.stream().map((row) -> row.origin().row()).toList()));
		batch.read(rows);
		rows.flush();
	}

	@Test
	void nothingSaidMakesNoWindow() {
		read(2, TestBatch.ofPublic("empty"));
		assertThat(this.windows).isEmpty();
	}

	@Test
	void windowIsFullAtItsLimit() {
		read(2, TestBatch.ofPublic("five").park("P1").park("P2").park("P3").park("P4").park("P5"));
		assertThat(this.windows).containsExactly(List.of(2L, 3L), List.of(4L, 5L), List.of(6L));
	}

	@Test
	void rowIsNeverTornApart() {
		read(2, TestBatch.ofPublic("long").park("P1").and().park("P2").and().park("P3").park("P4"));
		assertThat(this.windows).containsExactly(List.of(2L), List.of(3L));
	}

}
