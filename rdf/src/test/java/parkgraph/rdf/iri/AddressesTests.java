package parkgraph.rdf.iri;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AddressesTests {

	private static final Addresses ADDRESSES = Addresses.DEFAULT;

	@Test
	void aThingIsItsLabelAndItsKey() {
		assertThat(ADDRESSES.thing("PolicyDocument", "doc-1/一 a"))
			.isEqualTo("https://parkgraph.example/id/policy-document/doc-1/%E4%B8%80%20a");
	}

	@Test
	void twoKeysNeverShareAnAddress() {
		assertThat(ADDRESSES.figure("Park", "a/b", "x", "2021-01/09", "area:core", false))
			.isEqualTo("https://parkgraph.example/id/figure/park/a%2Fb/x/2021-01%2F09/area%3Acore/actual")
			.isNotEqualTo(ADDRESSES.figure("Park", "a", "b/x", "2021-01/09", "area:core", false));
		assertThat(ADDRESSES.thing("Park", "a%2Fb")).isNotEqualTo(ADDRESSES.thing("Park", "a/b"));
	}

	@Test
	void aPlanIsNoActualFigure() {
		assertThat(ADDRESSES.figure("Park", "a", "x", "2021", "unstated", true)).endsWith("/2021/unstated/plan");
	}

	@Test
	void noCodeIsTakenForTheWayUp() {
		assertThat(ADDRESSES.code("period", "../1999")).isEqualTo("https://parkgraph.example/code/period/..../1999");
		assertThat(ADDRESSES.code("a", "./b/...")).isEqualTo("https://parkgraph.example/code/a/.../b/.....");
		assertThat(ADDRESSES.code("a", "b../..c")).isEqualTo("https://parkgraph.example/code/a/b../..c");
	}

	@Test
	void theVocabularyKeepsItsAddressUnderAnotherBase() {
		Addresses other = Addresses.of("http://data.example.org/parks");
		assertThat(other.code("period", "2021-H1")).isEqualTo("http://data.example.org/parks/code/period/2021-H1");
		assertThat(other.term("obsValue")).isEqualTo("https://parkgraph.example/def/obsValue");
	}

	@Test
	void aBaseThatEndsWithASlashIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Addresses.of("https://a.example/"))
			.withMessage("设置 parkgraph.rdf.base 为“https://a.example/”，应为如 https://data.example.org 的网址。 / "
					+ "The setting parkgraph.rdf.base is \"https://a.example/\"; an address such as https://data.example.org is expected.");
	}

	@Test
	void onlyWebAddressesAreBases() {
		for (String wrong : new String[] { "", "parks", "file:///tmp/a", "https://例.example",
				"https://a.example?x=1" }) {
			assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> Addresses.of(wrong));
		}
	}

}
