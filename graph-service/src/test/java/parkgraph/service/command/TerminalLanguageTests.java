package parkgraph.service.command;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TerminalLanguageTests {

	@Test
	void chineseUnlessTheTerminalSaysEnglish() {
		assertThat(TerminalLanguage.of(Map.of())).isEqualTo(Locale.CHINESE);
		assertThat(TerminalLanguage.of(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.CHINESE);
		assertThat(TerminalLanguage.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Locale.CHINESE);
		assertThat(TerminalLanguage.of(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
	}

	@Test
	void theStrongerVariableWinsAndAnEmptyOneSaysNothing() {
		assertThat(TerminalLanguage.of(Map.of("LC_ALL", "zh_CN.UTF-8", "LANG", "en_US.UTF-8")))
			.isEqualTo(Locale.CHINESE);
		assertThat(TerminalLanguage.of(Map.of("LC_ALL", "", "LC_MESSAGES", "en_GB.UTF-8", "LANG", "zh_CN.UTF-8")))
			.isEqualTo(Locale.ENGLISH);
	}

}
