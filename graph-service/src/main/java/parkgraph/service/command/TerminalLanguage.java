package parkgraph.service.command;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The language of a terminal, by the variables POSIX has for it. Chinese unless it says
 * English.
 */
final class TerminalLanguage {

	private TerminalLanguage() {
	}

	static Locale of(Map<String, String> environment) {
		String name = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
			.map(environment::get)
			.filter(Objects::nonNull)
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse("");
		return name.startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
	}

}
