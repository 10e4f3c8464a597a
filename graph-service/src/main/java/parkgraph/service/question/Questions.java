package parkgraph.service.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The saved questions that are part of the program.
 */
public final class Questions {

	private static final String FILES = "classpath*:questions/*.graphql";

	private final Map<String, SavedQuestion> byId = new TreeMap<>();

	private Questions() {
	}

	/**
	 * Reads all of them.
	 * @return the catalogue
	 */
	public static Questions shipped() {
		Questions questions = new Questions();
		try {
			Resource[] files = new PathMatchingResourcePatternResolver(Questions.class.getClassLoader())
				.getResources(FILES);
			Arrays.stream(files).map(Questions::read).forEach(questions::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the saved questions", ex);
		}
		return questions;
	}

	private void add(SavedQuestion question) {
		if (this.byId.put(question.id(), question) != null) {
			throw new IllegalStateException("Two saved questions have the id \"%s\"".formatted(question.id()));
		}
	}

	private static SavedQuestion read(Resource file) {
		try {
			String name = String.valueOf(file.getFilename());
			return new QuestionFile(name, file.getContentAsString(StandardCharsets.UTF_8)).read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the saved question " + file.getDescription(), ex);
		}
	}

	/** All of them, by id. */
	public Collection<SavedQuestion> all() {
		return this.byId.values();
	}

	/**
	 * One of them.
	 * @param id its id
	 * @return the question, empty if there is none with that id
	 */
	public Optional<SavedQuestion> find(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

}
