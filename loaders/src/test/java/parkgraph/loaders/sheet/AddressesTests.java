package parkgraph.loaders.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTests {

	@ParameterizedTest
	@CsvSource({ "1,A", "26,Z", "27,AA", "52,AZ", "53,BA", "702,ZZ", "703,AAA", "16384,XFD" })
	void columnsAreLettersWithoutAZero(int number, String letters) {
		assertThat(Addresses.column(number)).isEqualTo(letters);
		assertThat(Addresses.columnOf(letters + "7")).isEqualTo(number);
	}

	@Test
	void dollarsDoNotMatter() {
		assertThat(Addresses.columnOf("$B$12")).isEqualTo(2);
		assertThat(Addresses.rowOf("$B$12")).isEqualTo(12);
	}

	@Test
	void whatIsNoAddressHasNoColumn() {
		assertThat(Addresses.columnOf("7")).isZero();
		assertThat(Addresses.columnOf("ABCDE1")).isZero();
		assertThat(Addresses.rowOf("A99999999999999999999")).isZero();
	}

	@Test
	void rangesAreRectangles() {
		assertThat(CellRange.parse("B2:D3")).isEqualTo(new CellRange(2, 2, 4, 3)).hasToString("B2:D3");
		assertThat(CellRange.parse("B2")).isEqualTo(new CellRange(2, 2, 2, 2));
		assertThat(CellRange.parse("D3:B2")).isNull();
		assertThat(CellRange.parse("")).isNull();
	}

}
