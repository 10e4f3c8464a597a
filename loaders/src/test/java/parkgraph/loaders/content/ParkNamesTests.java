package parkgraph.loaders.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParkNamesTests {

	private final ParkNames names = new ParkNames();

	@BeforeEach
	void listParks() {
		this.names.add("A", "四川甲县经济开发区");
		this.names.add("B", "乙市高新技术产业开发区");
		this.names.add("B", "乙市高新区");
		this.names.add("C", "丙市经济技术开发区");
		this.names.add("D", "丙市经济开发区");
		this.names.add("E", "西南航空港经济开发区");
	}

	@ParameterizedTest
	@CsvSource({ "乙市高新区, B, false", "乙市高新区(原文只写“高新区”), B, false", "成都西航港(西南航空港经济开发区), E, false", "甲县经济开发区, A, true",
			"甲县经开区, A, true", "四川省甲县经开区, A, true" })
	void nameOrShortFormFitsOnePark(String printed, String code, boolean shortForm) {
		ParkNames.Match match = this.names.find(printed);
		assertThat(match.codes()).containsExactly(code);
		assertThat(match.isShortForm()).isEqualTo(shortForm);
	}

	@Test
	void shortFormOfTwoParksIsAmbiguous() {
		assertThat(this.names.find("丙市经开区").isAmbiguous()).isTrue();
		assertThat(this.names.find("丙市经济开发区").codes()).containsExactly("D");
	}

	@ParameterizedTest
	@CsvSource({ "乙市经开区", "乙市高新技术产业园区", "乙市高新区(麓谷园区)", "丁市高新区" })
	void otherZonesAndPartsFitNone(String printed) {
		assertThat(this.names.find(printed).codes()).isEmpty();
	}

}
