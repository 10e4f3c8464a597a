package parkgraph.service.paging;

import org.junit.jupiter.api.Test;

import parkgraph.service.problem.ClientProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	@Test
	void comesBackAsItWent() {
		Cursor cursor = Cursor.of("parks/NAME", null, "", "成都", "-5");
		assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
		assertThat(Cursor.parse(cursor.text()).number(0)).isNull();
		assertThat(Cursor.parse(cursor.text()).text(1)).isEmpty();
		assertThat(Cursor.parse(cursor.text()).number(3)).isEqualTo(-5);
	}

	@Test
	void whatIsNoCursorIsRefused() {
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> Cursor.parse("?"))
			.withMessage("不是有效的游标：“?”。 / Not a cursor: \"?\".");
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> Cursor.parse("YWJj"));
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> Cursor.of("l", "x").number(0));
		assertThatExceptionOfType(ClientProblem.class).isThrownBy(() -> Cursor.of("l", "x").text(1));
	}

}
