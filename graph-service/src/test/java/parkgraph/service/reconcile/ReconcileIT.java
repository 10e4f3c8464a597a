package parkgraph.service.reconcile;

import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.testing.OnRealContent;
import parkgraph.service.testing.Program;

import static org.assertj.core.api.Assertions.assertThat;

@OnRealContent
class ReconcileIT {

	@LocalServerPort
	private int port;

	private String ask(String question) {
		return Program.nobody(this.port).ask(question).body();
	}

	@Test
	void enterprisesWithoutFiguresAreListedAndNothingIsMadeUp() {
		String answer = ask(
				"{ reconcile(park: \"park/SCP001\", year: 2021) { park name units stating complete own { exact { yuan } } reported { exact { yuan } low { yuan } } countedOnce { exact { yiYuan } } difference { low { yuan } } remaining { low { yuan } } parts { kind title { zh } count amount { exact { yuan } } lines(first: 2) { enterprise name why { zh en } otherParks amount { low { yuan } high { yuan } } } } reasons { code title { en } } } }");
		assertThat(answer).doesNotContain("\"errors\"");
		assertThat(JsonPath.<Integer>read(answer, "$.data.reconcile.units")).isEqualTo(11);
		assertThat(JsonPath.<Boolean>read(answer, "$.data.reconcile.complete")).isFalse();
		assertThat(JsonPath.<Object>read(answer, "$.data.reconcile.difference")).isNull();
		assertThat(JsonPath.<List<String>>read(answer, "$.data.reconcile.parts[0].lines[*].why.en"))
			.containsExactly("states nothing for the year", "states nothing for the year");
		assertThat(JsonPath.<List<String>>read(answer, "$.data.reconcile.reasons[*].code")).contains("head-office");
	}

	@Test
	void whatCannotBeReconciledIsSaid() {
		assertThat(message("park: \"SCP001\", year: 2021, indicator: \"enterprise-count\"")).isIn(
				"The indicator \"Number of enterprises\" does not count yuan and cannot be reconciled.",
				"There is no indicator \"enterprise-count\".");
		assertThat(message("park: \"SCP001\", year: 1900")).isEqualTo("year is 1900; 1949 to 2100 are allowed.");
		assertThat(message("park: \"510100\", year: 2021")).isEqualTo("\"510100\" is not a park.");
	}

	private String message(String arguments) {
		return JsonPath.read(ask("{ reconcile(" + arguments + ") { units } }"), "$.errors[0].message");
	}

}
