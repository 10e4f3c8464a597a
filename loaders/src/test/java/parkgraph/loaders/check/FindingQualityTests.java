package parkgraph.loaders.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Finding.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of mistakes planted in clean workbooks nearly all are found where they stand, and the
 * clean ones are left alone.
 */
class FindingQualityTests {

	private static final long SEED = 2014;

	private static final int DEFECTS = 200;

	private static final int CLEAN = 25;

	@TempDir
	private Path folder;

	@Test
	void plantedMistakesAreFoundWhereTheyStand() {
		Random chance = new Random(SEED);
		List<Planted> kinds = List.of(Planted.values());
		List<String> missed = new ArrayList<>();
		for (int i = 0; i < DEFECTS; i++) {
			Planted kind = kinds.get(i % kinds.size());
			PlantedWorkbook book = new PlantedWorkbook(SEED + i);
			int park = chance.nextInt(PlantedWorkbook.PARKS);
			kind.plant(book, park, chance);
			boolean found = book.findings(this.folder)
				.stream()
				.anyMatch((finding) -> kind.rules().contains(finding.rule()) && finding.severity() != Severity.NOTICE
						&& finding.origin().row() == kind.row(park));
			if (!found) {
				missed.add(kind + " of workbook " + (SEED + i));
			}
		}
		assertThat(kinds).hasSize(15);
		assertThat(missed).as("missed of %d, seed %d", DEFECTS, SEED).hasSizeLessThanOrEqualTo(DEFECTS * 5 / 100);
	}

	@Test
	void cleanWorkbooksAreLeftAlone() {
		int cells = 0;
		List<Finding> warnings = new ArrayList<>();
		for (int i = 0; i < CLEAN; i++) {
			PlantedWorkbook book = new PlantedWorkbook(i).totalled();
			cells += book.cells();
			List<Finding> findings = book.findings(this.folder);
			assertThat(findings).noneMatch((finding) -> finding.severity() == Severity.ERROR);
			findings.stream().filter((finding) -> finding.severity() == Severity.WARNING).forEach(warnings::add);
		}
		assertThat(warnings).as("in %d cells", cells).hasSizeLessThanOrEqualTo(cells / 1000);
	}

}
