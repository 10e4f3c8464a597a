package parkgraph.loaders.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Origin;
import parkgraph.ontology.wording.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class KindRuleTests {

	private static final Path GUIDE = Path.of("..", "docs", "loading-workbooks.md");

	@Test
	void theGuideNamesEveryTypeAndRole() throws IOException {
		String guide = Files.readString(GUIDE);
		for (ColumnType type : ColumnType.values()) {
			assertThat(guide).contains(type.code());
		}
		for (Becomes.Role role : Becomes.Role.values()) {
			assertThat(guide).contains("`" + new Becomes(role, ""));
		}
	}

	@Test
	void sentencesSpeakBothLanguages() {
		Finding finding = KindRule.NOT_LISTED.at(Origin.row("a.csv", 2).at("B2"), "某园", new Wording("园区", "park"),
				NearestName.NONE);
		assertThat(finding.zh()).isEqualTo("园区“某园”不在名录中，该行未读入；请核对，或先补录");
		assertThat(finding.en())
			.isEqualTo("there is no park \"某园\" in the lists, so the row is left out; check it, or describe it first");
	}

}
