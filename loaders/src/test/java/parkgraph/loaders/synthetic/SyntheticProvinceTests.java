package parkgraph.loaders.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A small province as it lies on the disk.
 */
class SyntheticProvinceTests {

	private static final ProvinceShape SMALL = new ProvinceShape(60, 200, Year.of(2017), Year.of(2021), 2014);

	@TempDir
	private Path directory;

	/** The same on every Java version and in every language. */
	@Test
	void sameSeedGivesTheSameBytes() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertThat(write(SMALL).hash())
				.isEqualTo("1968893d88bff11d51de816bc960ba8e47831be0843a02b6ba4568279c0446b9");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void anotherSeedGivesAnotherProvince() {
		ProvinceShape other = new ProvinceShape(60, 200, Year.of(2017), Year.of(2021), 2015);
		new SyntheticProvince(other).writeTo(this.directory.resolve("other"));
		new SyntheticProvince(SMALL).writeTo(this.directory.resolve("same"));
		assertThat(new Written(this.directory.resolve("other")).hash())
			.isNotEqualTo(new Written(this.directory.resolve("same")).hash());
	}

	@ParameterizedTest
	@CsvSource({ "parks.csv", "parks_elsewhere.csv", "park_aliases.csv", "containing_areas.csv", "completeness.csv",
			"park_revenue.csv", "zone_revenue_series.csv", "province_park_counts.csv", "quality_indicators.csv",
			"quality_awards.csv", "quality_assessment_results.csv", "enterprises_in_parks.csv",
			"enterprise_revenue.csv", "testing_centers.csv", "talent_programmes.csv", "key_parks_51025.csv" })
	void hasTheColumnsOfTheFilesThatShip(String file) {
		assertThat(write(SMALL).header(file)).isEqualTo(Shipped.header(file));
	}

	@ParameterizedTest
	@CsvSource({ "policy_documents.csv", "policy_short_names.csv", "policy_successions.csv", "policy_targets.csv" })
	void invitesNoConfusionWithTheRealPolicyFilesItIsReadAfter(String file) {
		assertThat(write(SMALL).header("synthetic_" + file)).isEqualTo(Shipped.header(file));
	}

	@Test
	void tellsHowManyRowsEachFileHas() {
		Map<String, Long> told = new SyntheticProvince(SMALL).writeTo(this.directory);
		Written written = new Written(this.directory);
		assertThat(told).allSatisfy((file, rows) -> assertThat((long) written.rows(file).size()).isEqualTo(rows));
		assertThat(told).containsEntry("parks.csv", 60L).containsKey("planted.csv").doesNotContainKey("content.csv");
	}

	@Test
	void listsItsFilesAfterThoseItShares() {
		assertThat(write(SMALL).rows("content.csv")).extracting((row) -> row.print("place") + row.print("file"))
			.startsWith("/parkgraph/content/regions_china.csv", "/parkgraph/content/sichuan_divisions.csv")
			.contains("/parkgraph/ontology/target/ladders.csv", "parks.csv", "park_revenue.csv")
			.doesNotContain("/parkgraph/content/parks.csv", "planted.csv");
	}

	@Test
	void everyRowWithASourceSaysThatItIsSynthetic() {
		Written written = write(SMALL);
		assertThat(written.names()).filteredOn((file) -> written.header(file).contains("source"))
			.hasSizeGreaterThan(15)
			.allSatisfy((file) -> assertThat(written.rows(file)).allSatisfy(
					(row) -> assertThat(row.print("source")).startsWith("合成数据（种子 2014） synthetic data, seed 2014")));
	}

	@Test
	void parksHaveCodesNobodyTakesForRealOnes() {
		assertThat(write(SMALL).rows("parks.csv")).extracting((row) -> row.print("park_id"))
			.startsWith("SYN001", "SYN002")
			.endsWith("SYN060")
			.doesNotHaveDuplicates();
	}

	@Test
	void takesADirectoryThatIsNotThereYet() {
		Path deeper = this.directory.resolve("a/b");
		new SyntheticProvince(SMALL).writeTo(deeper);
		assertThat(deeper.resolve("content.csv")).exists();
	}

	@Test
	void leavesADirectoryWithContentAlone() throws IOException {
		Files.writeString(this.directory.resolve("mine.txt"), "mine");
		assertThatIllegalArgumentException().isThrownBy(() -> new SyntheticProvince(SMALL).writeTo(this.directory))
			.withMessage(
					"“%1$s”不是空目录，未写入任何文件；请另选一个目录。 / \"%1$s\" is not an empty directory; nothing was written. Choose another one.",
					this.directory);
		assertThat(this.directory).isDirectoryContaining((file) -> file.endsWith("mine.txt"));
		assertThat(new Written(this.directory).names()).containsExactly("mine.txt");
	}

	@Test
	void refusesAFileInsteadOfADirectory() throws IOException {
		Path file = Files.writeString(this.directory.resolve("file"), "mine");
		assertThatIllegalArgumentException().isThrownBy(() -> new SyntheticProvince(SMALL).writeTo(file))
			.withMessageContaining("is not an empty directory");
	}

	private Written write(ProvinceShape shape) {
		new SyntheticProvince(shape).writeTo(this.directory);
		return new Written(this.directory);
	}

}
