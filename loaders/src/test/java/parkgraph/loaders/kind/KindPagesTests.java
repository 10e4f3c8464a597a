package parkgraph.loaders.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages in {@code docs/kinds} are those the declarations make; run with
 * {@code -Dparkgraph.write-pages=true} to write them anew.
 */
class KindPagesTests {

	private static final Path PAGES = Path.of("..", "docs", "kinds");

	private static Map<String, String> made() {
		KindCatalogue catalogue = KindCatalogue.shipped();
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("README.md", KindPage.index(catalogue));
		catalogue.all().forEach((kind) -> pages.put(kind.code() + ".md", KindPage.of(kind)));
		return pages;
	}

	@Test
	void pagesAreThoseOfTheDeclarations() throws IOException {
		Map<String, String> made = made();
		if (Boolean.getBoolean("parkgraph.write-pages")) {
			Files.createDirectories(PAGES);
			for (Map.Entry<String, String> page : made.entrySet()) {
				Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
			}
		}
		for (Map.Entry<String, String> page : made.entrySet()) {
			assertThat(PAGES.resolve(page.getKey())).content().isEqualTo(page.getValue());
		}
		try (Stream<Path> files = Files.list(PAGES)) {
			List<String> names = files.map((file) -> file.getFileName().toString()).toList();
			assertThat(names).containsExactlyInAnyOrderElementsOf(made.keySet());
		}
	}

}
