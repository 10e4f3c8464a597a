package parkgraph.loaders.kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.layout.Heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KindCatalogueTests {

	@TempDir
	Path folder;

	@Test
	void everyHeadingMeansOneColumnOfItsKind() {
		for (Kind kind : KindCatalogue.shipped().all()) {
			Map<String, String> columns = new HashMap<>();
			for (KindColumn column : kind.columns()) {
				for (String heading : column.headings()) {
					String other = columns.put(heading.toLowerCase(Locale.ROOT), column.id());
					assertThat(other == null || other.equals(column.id()))
						.as("%s: %s is %s and %s", kind.code(), heading, other, column.id())
						.isTrue();
				}
			}
		}
	}

	@Test
	void everyKindAndColumnHasAChineseAndAnEnglishName() {
		assertThat(KindCatalogue.shipped().all()).allSatisfy((kind) -> {
			assertThat(kind.name().zh()).isNotBlank();
			assertThat(kind.name().en()).isNotBlank();
			assertThat(kind.help().zh()).isNotBlank();
			assertThat(kind.help().en()).isNotBlank();
			assertThat(kind.columns()).allSatisfy((column) -> {
				assertThat(column.label().zh()).isNotBlank();
				assertThat(column.label().en()).isNotBlank();
				assertThat(column.help().zh().isBlank()).isEqualTo(column.help().en().isBlank());
			});
		});
	}

	@Test
	void everyKindKnowsItsOwnHeader() {
		KindRecognition recognition = new KindRecognition(KindCatalogue.shipped(), new Binder(), null);
		for (Kind kind : KindCatalogue.shipped().all()) {
			for (boolean chinese : new boolean[] { true, false }) {
				var headings = new ArrayList<Heading>();
				for (KindColumn column : kind.columns()) {
					headings.add(new Heading(headings.size() + 1, 1,
							List.of(chinese ? column.label().zh() : column.label().en()),
							column.unit().isEmpty() ? null : column.unit()));
				}
				assertThat(recognition.candidates(headings)).as(kind.code())
					.extracting((binding) -> binding.kind().code())
					.containsExactly(kind.code());
				assertThat(recognition.candidates(headings).get(0).columns()).as(kind.code())
					.hasSize(kind.columns().size());
			}
		}
	}

	@Test
	void aNewKindIsATableAndNoClass() {
		KindCatalogue catalogue = KindCatalogue.beside(KindCatalogueTests.class, "more-kinds.csv");
		Path file = ReadFile.csv(this.folder, "奖项,获奖园区,年度,新产品销售额（亿元）\n金园奖,成都经开区,2023,5\n金园奖,德阳经济技术开发区,2022,6\n");
		ReadFile read = ReadFile.of(LoadOptions.of("某处"), catalogue, file);
		assertThat(read.problems()).isEmpty();
		assertThat(read.things()).hasSize(2)
			.allMatch((thing) -> thing.startsWith("Recognition/prize-") && thing.contains("zh=金园奖"));
		assertThat(read.links()).hasSize(2).allMatch((link) -> link.contains("-GIVEN_TO-> Park/SCP00"));
		assertThat(read.stated()).isEmpty();
	}

	@Test
	void aDeclarationThatSpeaksOfWhatTheGraphDoesNotHaveStopsTheStart() {
		assertThatThrownBy(() -> KindCatalogue.beside(KindCatalogueTests.class, "broken-kinds.csv"))
			.isInstanceOf(IllegalStateException.class)
			.hasMessage(
					"parkgraph/loaders/kind/broken.csv:2: becomes is \"link:LOVES\", expected an indicator, relationship type or property of the graph");
	}

}
