package parkgraph.service.command;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the READMEs promise is what the program has.
 */
class ReadmeTests {

	private static final String ENGLISH = "README.md";

	private static final String CHINESE = "README.zh-CN.md";

	private static final Pattern SETTING = Pattern
		.compile("(?m)^\\| `((?:parkgraph\\.|PARKGRAPH_)\\S+)` \\| ([^|]*)\\|");

	private static final Pattern VARIABLE = Pattern.compile("(PARKGRAPH_[A-Z0-9_]+)(?::-([^}\"]+)})?");

	private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `(\\./parkgraph [^`]+)` \\|");

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, CHINESE })
	void everySettingOfTheServiceIsListedWithItsDefault(String readme) throws Exception {
		Map<String, String> listed = settings(readme, "parkgraph.");
		assertThat(listed).isEqualTo(declared());
	}

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, CHINESE })
	void everyVariableOfTheCommandIsListedWithItsDefault(String readme) throws IOException {
		Map<String, String> listed = settings(readme, "PARKGRAPH_");
		Map<String, String> defaults = new TreeMap<>();
		Set<String> used = new TreeSet<>();
		for (Path file : programs()) {
			Matcher variable = VARIABLE.matcher(Files.readString(file));
			while (variable.find()) {
				used.add(variable.group(1));
				if (variable.group(2) != null) {
					defaults.put(variable.group(1), variable.group(2));
				}
			}
		}
		assertThat(listed.keySet()).isEqualTo(used);
		assertThat(listed).containsAllEntriesOf(defaults);
	}

	@Test
	void bothLanguagesListTheSame() throws IOException {
		assertThat(found(SETTING, ENGLISH)).isEqualTo(found(SETTING, CHINESE));
		assertThat(found(COMMAND, ENGLISH)).isNotEmpty().isEqualTo(found(COMMAND, CHINESE));
	}

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, CHINESE })
	void bothAreShort(String readme) throws IOException {
		assertThat(text(readme).lines()).hasSizeLessThan(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, CHINESE })
	void theTwoCommandsAreThoseThatTheBuildRuns(String readme) throws IOException {
		List<String> commands = Pattern.compile("(?m)^(\\./parkgraph run|mvn \\w+) +# ")
			.matcher(text(readme))
			.results()
			.map((match) -> match.group(1))
			.toList();
		assertThat(commands).containsExactly("./parkgraph run", "mvn verify");
		String build = text(".ci/run");
		assertThat(build.lines().map((line) -> line.replaceAll(" -\\S+", ""))).contains("mvn verify");
		assertThat(build).contains(" .ci/smoke ");
		assertThat(text(".ci/smoke")).contains("\"./parkgraph\", [\"./parkgraph\", \"run\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, CHINESE })
	void everyCommandIsThere(String readme) throws Exception {
		CommandLine parkgraph = new CommandLine(ParkGraphCommand.class, new CommandLine.IFactory() {
			@Override
			public <K> K create(Class<K> type) throws Exception {
				var constructor = type.getDeclaredConstructor();
				constructor.setAccessible(true);
				return constructor.newInstance();
			}
		});
		Set<String> named = new TreeSet<>(found(Pattern.compile("\\./parkgraph ([a-z-]+)"), readme));
		Set<String> commands = new TreeSet<>();
		parkgraph.getSubcommands().forEach((name, command) -> {
			if (!command.getCommandSpec().usageMessage().hidden() && !name.equals("help")) {
				commands.add(name);
			}
		});
		assertThat(named).isEqualTo(commands);
	}

	/** The settings as the code has them. */
	private static Map<String, String> declared() throws ClassNotFoundException {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		Map<String, String> settings = new TreeMap<>();
		for (BeanDefinition found : scanner.findCandidateComponents("parkgraph.service")) {
			Class<?> type = Class.forName(found.getBeanClassName());
			String prefix = type.getAnnotation(ConfigurationProperties.class).value();
			for (RecordComponent setting : type.getRecordComponents()) {
				settings.put(prefix + "." + setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
						String.join(",", defaultOf(type, setting)));
			}
		}
		assertThat(settings).isNotEmpty();
		return settings;
	}

	/** The default stands at the parameter of the record's constructor. */
	private static String[] defaultOf(Class<?> type, RecordComponent setting) {
		return Stream.of(type.getDeclaredConstructors()[0].getParameters())
			.filter((parameter) -> parameter.getName().equals(setting.getName()))
			.map((parameter) -> parameter.getAnnotation(DefaultValue.class).value())
			.findFirst()
			.orElseThrow();
	}

	private static List<Path> programs() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
			return Stream.concat(Stream.of(Path.of("..", "parkgraph")), sources.filter(Files::isRegularFile)).toList();
		}
	}

	private static Map<String, String> settings(String readme, String prefix) throws IOException {
		Map<String, String> settings = new TreeMap<>();
		Matcher row = SETTING.matcher(text(readme));
		while (row.find()) {
			if (row.group(1).startsWith(prefix)) {
				settings.put(row.group(1), row.group(2).replace("`", "").strip());
			}
		}
		return settings;
	}

	private static List<String> found(Pattern pattern, String file) throws IOException {
		return pattern.matcher(text(file)).results().map((match) -> match.group(1)).toList();
	}

	private static String text(String file) throws IOException {
		return Files.readString(Path.of("..").resolve(file));
	}

}
