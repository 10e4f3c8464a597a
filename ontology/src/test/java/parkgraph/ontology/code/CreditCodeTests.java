package parkgraph.ontology.code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CreditCodeTests {

	/** Made up: the region is right, the rest counts up. */
	private static final String BODY = "91510100123456789";

	@Test
	void checkSignBelongsToTheSeventeenBeforeIt() {
		String code = BODY + CreditCode.checkSign(BODY + "0");
		assertThat(CreditCode.isValid(code)).isTrue();
		assertThat(new CreditCode(code).organisationCode()).isEqualTo("123456789");
	}

	@Test
	void exampleThatIsKnownToBeRight() {
		// The worked example of the standard.
		assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "91350100M000100Y44", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43",
			"9135010AM000100Y43", "91350100m000100y43", "" })
	void anythingElseIsNone(String text) {
		assertThat(CreditCode.isValid(text)).isFalse();
		assertThatThrownBy(() -> new CreditCode(text)).isInstanceOf(IllegalArgumentException.class)
			.hasMessage("\"%s\" is not a unified social credit code".formatted(text));
	}

	@Test
	void everySingleWrongSignIsNoticed() {
		String code = "91350100M000100Y43";
		for (int i = 0; i < code.length(); i++) {
			char other = (code.charAt(i) == '1') ? '2' : '1';
			assertThat(CreditCode.isValid(code.substring(0, i) + other + code.substring(i + 1))).isFalse();
		}
	}

	@Test
	void organisationCodesHaveTheirOwnCheckSign() {
		assertThat(OrganisationCode.isValid("D2143569X")).isTrue();
		assertThat(OrganisationCode.isValid("D21435690")).isFalse();
		assertThat(OrganisationCode.isValid("D2143569-X")).isFalse();
		assertThat(OrganisationCode.isValid("M000100Y4")).isTrue();
	}

}
