package parkgraph.service.question;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import parkgraph.ontology.wording.Wording;

/**
 * Reads the file of a saved question. It begins with comment lines that say what it is:
 * {@code # id:}, {@code # zh:}, {@code # en:} and, if it has variables,
 * {@code # variables:} with a JSON object of values to begin with. The rest is the
 * GraphQL document.
 */
final class QuestionFile {

	private static final Pattern LINE = Pattern.compile("(?m)^# (id|zh|en|variables): (.+)\\R");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String name;

	private final String content;

	QuestionFile(String name, String content) {
		this.name = name;
		this.content = content;
	}

	SavedQuestion read() {
		return new SavedQuestion(line("id"), new Wording(line("zh"), line("en")),
				LINE.matcher(this.content).replaceAll("").strip() + "\n", variables());
	}

	private String line(String key) {
		String value = find(key);
		if (value.isEmpty()) {
			throw new IllegalStateException("The question file %s has no line \"# %s: …\"".formatted(this.name, key));
		}
		return value;
	}

	private Map<String, Object> variables() {
		String value = find("variables");
		try {
			return value.isEmpty() ? Map.of() : JSON.readValue(value, new TypeReference<Map<String, Object>>() {
			});
		}
		catch (JacksonException ex) {
			throw new IllegalStateException(
					"The variables of the question file %s are no JSON object: %s".formatted(this.name, value), ex);
		}
	}

	private String find(String key) {
		Matcher line = LINE.matcher(this.content);
		while (line.find()) {
			if (line.group(1).equals(key)) {
				return line.group(2).strip();
			}
		}
		return "";
	}

}
