package parkgraph.service.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Year;

import org.neo4j.driver.Driver;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.kind.StoredFormContents;
import parkgraph.loaders.kind.Templates;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.web.WorkbookAnswer;

/**
 * Templates with what is known of the year before, and the figures of a year to be edited
 * and loaded again; for those who have logged in, since both hold internal figures.
 */
@RestController
class FormController {

	private static final int FIRST_YEAR = 1949;

	private static final int LAST_YEAR = 2100;

	private final KindCatalogue kinds = KindCatalogue.shipped();

	private final Driver driver;

	FormController(Driver driver) {
		this.driver = driver;
	}

	@GetMapping("/api/templates/{kind}")
	ResponseEntity<byte[]> template(@PathVariable String kind, @RequestParam int year) {
		return answer("%s-%d-template.xlsx".formatted(kind, year), (out) -> templates().write(kind, year(year), out));
	}

	@GetMapping("/api/workbooks/{kind}")
	ResponseEntity<byte[]> workbook(@PathVariable String kind, @RequestParam int year) {
		return answer("%s-%d.xlsx".formatted(kind, year), (out) -> templates().export(kind, year(year), out));
	}

	private static Year year(int year) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw ClientProblem.badRequest("YEAR",
					new Wording("year 为 %d 到 %d，收到 %d。".formatted(FIRST_YEAR, LAST_YEAR, year),
							"year is between %d and %d, not %d.".formatted(FIRST_YEAR, LAST_YEAR, year)),
					null);
		}
		return Year.of(year);
	}

	private Templates templates() {
		return new Templates(this.kinds, new StoredFormContents(this.driver));
	}

	private static ResponseEntity<byte[]> answer(String name, Written written) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			written.to(out);
		}
		catch (LoadingException ex) {
			throw ClientProblem.notFound("KIND", ex.wording(), null);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot write into memory", ex);
		}
		return WorkbookAnswer.of(name, out.toByteArray());
	}

	/**
	 * Writes a workbook.
	 */
	@FunctionalInterface
	private interface Written {

		void to(ByteArrayOutputStream out) throws IOException;

	}

}
