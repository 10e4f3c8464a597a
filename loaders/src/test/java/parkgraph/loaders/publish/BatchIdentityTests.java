package parkgraph.loaders.publish;

import java.util.List;

import org.junit.jupiter.api.Test;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.publish.BatchIdentity.Known;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;

class BatchIdentityTests {

	private static final String CONTENT = "0123456789abcdef0123456789abcdef";

	private static BatchHeader header(String title, Audience audience, String file, String sha256) {
		return new BatchHeader(title, audience, "me", List.of(new FileHeader(file, "revenue", sha256, 1, "", "")));
	}

	@Test
	void nameOfTheFileAndTitleDoNotMatter() {
		assertThat(BatchIdentity.content(header("one", Audience.PUBLIC, "a.csv", "00")))
			.isEqualTo(BatchIdentity.content(header("two", Audience.PUBLIC, "b.csv", "00")));
	}

	@Test
	void bytesAndAudienceMatter() {
		assertThat(List.of(BatchIdentity.content(header("one", Audience.PUBLIC, "a.csv", "00")),
				BatchIdentity.content(header("one", Audience.PUBLIC, "a.csv", "01")),
				BatchIdentity.content(header("one", Audience.INTERNAL, "a.csv", "00"))))
			.doesNotHaveDuplicates();
	}

	@Test
	void firstTimeTheIdIsTheContent() {
		assertThat(BatchIdentity.id(CONTENT, List.of())).isEqualTo("0123456789ab");
	}

	@Test
	void abandonedOneIsTakenUpUnderItsId() {
		assertThat(BatchIdentity.id(CONTENT, List.of(new Known("0123456789ab", "abandoned"))))
			.isEqualTo("0123456789ab");
	}

	@Test
	void undoneOneComesAnew() {
		assertThat(BatchIdentity.id(CONTENT, List.of(new Known("0123456789ab", "withdrawn"))))
			.isEqualTo("0123456789ab-2");
		assertThat(BatchIdentity.id(CONTENT,
				List.of(new Known("0123456789ab", "withdrawn"), new Known("0123456789ab-2", "withdrawn"))))
			.isEqualTo("0123456789ab-3");
	}

}
