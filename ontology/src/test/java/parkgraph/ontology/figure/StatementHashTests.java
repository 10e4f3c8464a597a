package parkgraph.ontology.figure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static parkgraph.ontology.figure.StatementBuilder.statement;

class StatementHashTests {

	@Test
	void isTheSameWhereverTheStatementWasFound() {
		assertThat(statement().id("batch-1/file/7").build().hash()).isEqualTo(statement().id("other").build().hash());
	}

	@Test
	void changesWithEachThingThatIsStated() {
		String hash = statement().build().hash();
		assertThat(statement().yi(501).build().hash()).isNotEqualTo(hash);
		assertThat(statement().scope("area:core").build().hash()).isNotEqualTo(hash);
		assertThat(statement().period("2020").build().hash()).isNotEqualTo(hash);
		assertThat(statement().nature(Nature.FLASH).build().hash()).isNotEqualTo(hash);
		assertThat(statement().source("other").build().hash()).isNotEqualTo(hash);
		assertThat(statement().publishedOn("2022").build().hash()).isNotEqualTo(hash);
	}

	@Test
	void isPinnedSoThatStoresOfEarlierVersionsStayComparable() {
		assertThat(statement().publishedOn("2022-04-18").build().hash())
			.isEqualTo("e3ca5bca715de008554cfaaa85608eb5fd6b3abc6c7c6593851bab842943f68f");
	}

}
