package parkgraph.service.answer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WidthTests {

	@Test
	void chineseTakesTwoPlaces() {
		assertThat(Width.of("超过500亿元（A）")).isEqualTo(16);
	}

	@Test
	void chineseIsBrokenAnywhereAndEnglishBetweenWords() {
		assertThat(Width.wrapped("成都高新技术产业", 6)).containsExactly("成都高", "新技术", "产业");
		assertThat(Width.wrapped("more than 100 billion yuan", 13)).containsExactly("more than 100", "billion yuan");
	}

	@Test
	void anAddressIsKeptWholeWhereItFitsAndCutWhereItDoesNot() {
		assertThat(Width.wrapped("中国网 a.example/bbs/2022.html", 22)).containsExactly("中国网",
				"a.example/bbs/2022.html".substring(0, 22), "l");
		assertThat(Width.wrapped("中国网 a.example/bbs", 14)).containsExactly("中国网", "a.example/bbs");
	}

	@Test
	void aLineOfItsOwnForNothing() {
		assertThat(Width.wrapped("", 10)).containsExactly("");
	}

}
