package parkgraph.service.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our own pages and scripts name no host: they work with the cable unplugged.
 */
class StaticFilesTests {

	private static final Pattern OUTSIDE = Pattern.compile(
			"(?:src|href)\\s*=\\s*[\"']?(?:https?:)?//|(?:import|fetch)\\s*\\(?\\s*[\"'`](?:https?:)?//|url\\(\\s*[\"']?(?:https?:)?//|@import");

	static Stream<Resource> ownFiles() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:static/**/*.*");
		return Arrays.stream(files).filter((file) -> !file.getDescription().contains("/vendor/"));
	}

	@ParameterizedTest
	@MethodSource("ownFiles")
	void namesNoHost(Resource file) throws IOException {
		assertThat(OUTSIDE.matcher(file.getContentAsString(StandardCharsets.UTF_8)).find()).as(file.getDescription())
			.isFalse();
	}

	@Test
	void theRuleCanFail() {
		assertThat(List.of("<script src=\"https://example.org/a.js\">", "<link href='//example.org/a.css'>",
				"fetch('https://example.org')", "url(http://example.org/a.woff)", "@import 'a.css'"))
			.allMatch((text) -> OUTSIDE.matcher(text).find());
	}

	@Test
	void theFilesOfGraphiqlAreThere() throws IOException {
		assertThat(new PathMatchingResourcePatternResolver().getResources("classpath*:static/vendor/graphiql-3.2.0/*"))
			.extracting(Resource::getFilename)
			.containsExactlyInAnyOrder("graphiql.min.css", "graphiql.min.js", "react.production.min.js",
					"react-dom.production.min.js");
	}

}
