package parkgraph.ontology.scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScopeTests {

	@ParameterizedTest
	@ValueSource(strings = { "unstated", "units:all", "units:four-above", "area:whole", "area:several-sites",
			"units:four-above;area:whole;regime:torch", "place:registered", "regime:programme/1525工程" })
	void whatCoversTheWholeParkMayCarryTheSeries(String code) {
		assertThat(Scope.parse(code).isCounting()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "units:above-scale-industry", "units:above-scale", "units:industry", "units:four-below",
			"units:torch", "area:core", "area:own", "area:part/麓谷园区", "area:larger/龙泉驿区", "industry:汽车工业", "without:攀钢",
			"parks:development-zone" })
	void whatCoversLessOrMoreNeverCarriesIt(String code) {
		assertThat(Scope.parse(code).isCounting()).isFalse();
	}

	@Test
	void partsStandInAFixedOrder() {
		String code = "units:above-scale-industry;area:core;parks:high-tech-zone;place:operating;industry:汽车工业;"
				+ "regime:torch;without:攀煤,攀钢";
		assertThat(Scope.parse(code).code()).isEqualTo(code);
	}

	@Test
	void exclusionsAreSortedAndNamedOnce() {
		Scope scope = Scope.UNSTATED.and(ScopeCode.parseLoosely("without:钢城集团、攀钢、攀煤、攀钢"));
		assertThat(scope.code()).isEqualTo("without:攀煤,攀钢,钢城集团");
		assertThat(Scope.parse(scope.code())).isEqualTo(scope);
	}

	@Test
	void signsOfTheCodeInsideNamesAreReplaced() {
		Scope scope = ScopeCode.parseLoosely("industry:a/b,c");
		assertThat(scope.code()).isEqualTo("industry:a／b、c");
		assertThat(Scope.parse(scope.code())).isEqualTo(scope);
	}

	@Test
	void unstatedIsNotWhole() {
		assertThat(Scope.UNSTATED.isStated()).isFalse();
		assertThat(Scope.UNSTATED.isStatedWhole()).isFalse();
		assertThat(Scope.parse("area:several-sites").isStatedWhole()).isTrue();
		assertThat(Scope.UNSTATED).isNotEqualTo(Scope.parse("area:whole"));
	}

	@Test
	void scopesThatSayDifferentThingsAreNotPutTogether() {
		Scope core = Scope.parse("area:core");
		assertThatIllegalArgumentException().isThrownBy(() -> core.and(Scope.parse("area:own")))
			.withMessage("Scopes contradict: area:core and area:own");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "units:everybody", "area:core;units:all", "weather:fine", "area:core;area:core", "units" })
	void oneScopeHasOneCode(String code) {
		assertThatIllegalArgumentException().isThrownBy(() -> Scope.parse(code));
	}

}
