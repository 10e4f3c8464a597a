package parkgraph.loaders.batch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OriginTests {

	@Test
	void keyLeadsBackToTheCell() {
		assertThat(Origin.row("a.csv", 2).at("revenue").part(2).key()).isEqualTo("a.csv/2/revenue/2");
		assertThat(Origin.row("a.csv", 2).key()).isEqualTo("a.csv/2/1");
	}

	@Test
	void sheetsOfOneWorkbookAreKeptApart() {
		assertThat(new Origin("a.xlsx", "表1", 2, "B2", 1).key()).isEqualTo("a.xlsx!表1/2/B2/1");
		assertThat(new Origin("a.xlsx", "表1", 2, "B2", 1).rowKey()).isEqualTo("a.xlsx!表1/2");
	}

}
