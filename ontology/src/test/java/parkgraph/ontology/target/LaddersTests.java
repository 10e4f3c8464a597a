package parkgraph.ontology.target;

import java.time.Year;
import java.util.Comparator;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import parkgraph.ontology.indicator.Indicator;
import parkgraph.ontology.indicator.Indicators;

import static org.assertj.core.api.Assertions.assertThat;

class LaddersTests {

	private static final Ladders LADDERS = Ladders.shipped();

	@ParameterizedTest
	@CsvSource({ "zones-2015,500 OVER 10 AT_LEAST;1000 OVER 6 AT_LEAST",
			"parks-51025-2017,500 OVER 25 AT_LEAST;1000 OVER 10 ABOUT;2000 OVER 5 AT_LEAST",
			"parks-2020,500 OVER 25 AT_LEAST;1000 OVER 10 AT_LEAST;2000 OVER 5 AT_LEAST",
			"high-tech-zones-2025,1000 OVER 15 AT_LEAST;10000 OVER 1 AT_LEAST",
			"zones-2027,1000 AT_LEAST 35 ABOUT;3000 AT_LEAST 5 ABOUT" })
	void eachDocumentHasItsOwnRungs(String code, String rungs) {
		assertThat(LADDERS.find(code).orElseThrow().rungs().stream().map(LaddersTests::shortly))
			.containsExactly(rungs.split(";"));
	}

	@ParameterizedTest
	@CsvSource({ "zones-2015,2015,sales-revenue,development-zone",
			"parks-51025-2017,2017,operating-revenue,industrial-park",
			"parks-2020,2020,operating-revenue,industrial-park",
			"high-tech-zones-2025,2025,operating-revenue,high-tech-zone",
			"zones-2027,2027,operating-revenue,development-zone" })
	void eachDocumentMeasuresAndCountsItsOwn(String code, int deadline, String indicator, String population) {
		Ladder ladder = LADDERS.find(code).orElseThrow();
		assertThat(ladder.deadline()).isEqualTo(Year.of(deadline));
		assertThat(ladder.indicator()).isEqualTo(indicator);
		assertThat(ladder.population()).isEqualTo(population);
	}

	@Test
	void theDeadlineOf2020StandsInTheNextSentence() {
		assertThat(LADDERS.all()).filteredOn(Ladder::deadlineInferred)
			.extracting(Ladder::code)
			.containsExactly("parks-2020");
	}

	@ParameterizedTest
	@CsvSource({ "2012,zones-2015", "2013,parks-51025-2017", "2015,parks-2020", "2022,high-tech-zones-2025",
			"2023,zones-2027", "2026,zones-2027", "2027,zones-2027", "2028,zones-2027" })
	void theNewestOneInForceIsShownFirst(int today, String code) {
		assertThat(LADDERS.current(Year.of(today)).code()).isEqualTo(code);
	}

	@Test
	void severalMayBeInForce() {
		assertThat(LADDERS.inForce(Year.of(2024))).extracting(Ladder::code)
			.containsExactly("high-tech-zones-2025", "zones-2027");
		assertThat(LADDERS.inForce(Year.of(2010))).isEmpty();
	}

	@Test
	void rungsRiseAndAreNested() {
		assertThat(LADDERS.all()).allSatisfy((ladder) -> {
			assertThat(ladder.rungs()).isSortedAccordingTo(Comparator.comparing(Rung::threshold));
			assertThat(ladder.counting()).isEqualTo(Ladder.Counting.NESTED);
		});
	}

	@Test
	void indicatorsAndPopulationsExist() {
		Indicators indicators = Indicators.shipped();
		Populations populations = Populations.shipped();
		assertThat(LADDERS.all()).allSatisfy((ladder) -> {
			assertThat(indicators.find(ladder.indicator())).isPresent();
			assertThat(populations.find(ladder.population())).isPresent();
		});
		assertThat(indicators.all().stream().map(Indicator::counts).filter(Objects::nonNull)).hasSize(15)
			.allSatisfy((counts) -> {
				assertThat(indicators.find(counts.indicator())).isPresent();
				assertThat(populations.find(counts.population())).isPresent();
			});
	}

	@Test
	void aRungKeepsTheTargetsOwnWords() {
		Rung lowest = LADDERS.find("zones-2027").orElseThrow().rungs().get(0);
		assertThat(lowest.words().zh()).isEqualTo("营业收入1000亿元以上的开发区35个左右");
		assertThat(lowest.words().en())
			.isEqualTo("about 35 development zones with operating revenue of 100 billion yuan or more");
	}

	@ParameterizedTest
	@CsvSource({ "industrial-park,other,特色园区,true", "development-zone,national,经济技术开发区,true",
			"development-zone,provincial,经济开发区,true", "development-zone,municipal,工业园区,false",
			"high-tech-zone,national,高新技术产业开发区,true", "high-tech-zone,provincial,高新技术产业园区,true",
			"high-tech-zone,national,经济技术开发区,false", "national-high-tech-zone,provincial,高新技术产业园区,false",
			"programme-1525,national,高新技术产业开发区,false" })
	void levelAndTypeDecideWhoIsCounted(String population, String level, String type, boolean counted) {
		assertThat(Populations.shipped().find(population).orElseThrow().counts(level, type)).isEqualTo(counted);
	}

	private static String shortly(Rung rung) {
		return "%d %s %d %s".formatted(rung.threshold() / 100_000_000L, rung.comparator(), rung.wanted(),
				rung.wantedComparator());
	}

}
