package parkgraph.service.returns;

import java.security.Principal;
import java.time.Year;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.submission.MissingReturns;
import parkgraph.loaders.submission.ReportStatus;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.problem.ClientProblem;
import parkgraph.service.problem.LoggedIn;

/**
 * Answers who has not reported, to those who have logged in.
 */
@Controller
class MissingReturnsController {

	private static final int FIRST_YEAR = 1949;

	private static final int LAST_YEAR = 2100;

	private final Driver driver;

	MissingReturnsController(Driver driver) {
		this.driver = driver;
	}

	@QueryMapping
	MissingReturnsAnswer missingReturns(@Argument int year, @Argument String kind, @Argument String list,
			@Argument @Nullable String region, @Nullable Principal who) {
		LoggedIn.require(who);
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw ClientProblem.badRequest("YEAR",
					new Wording("年份为 %d，应在 %d 到 %d 之间。".formatted(year, FIRST_YEAR, LAST_YEAR),
							"The year is %d; expected is one from %d to %d.".formatted(year, FIRST_YEAR, LAST_YEAR)),
					null);
		}
		try {
			return new MissingReturnsAnswer(MissingReturns.read(this.driver, kind, Year.of(year), list, region));
		}
		catch (LoadingException ex) {
			throw ClientProblem.badRequest("MISSING_RETURNS", ex.wording(), null);
		}
	}

	/**
	 * The list as the schema has it.
	 *
	 * @param missing the list
	 */
	record MissingReturnsAnswer(MissingReturns missing) {

		public int year() {
			return this.missing.year().getValue();
		}

		public String kind() {
			return this.missing.kind();
		}

		public Wording kindName() {
			return this.missing.kindName();
		}

		public Wording list() {
			return this.missing.list();
		}

		public Wording note() {
			return this.missing.note();
		}

		public int expected() {
			return this.missing.parks().size();
		}

		public int reported() {
			return count(ReportStatus.REPORTED);
		}

		public int received() {
			return count(ReportStatus.RECEIVED);
		}

		public int receivedWithErrors() {
			return count(ReportStatus.RECEIVED_WITH_ERRORS);
		}

		public int nothingReceived() {
			return count(ReportStatus.NOTHING_RECEIVED);
		}

		private int count(ReportStatus status) {
			return Math.toIntExact(this.missing.count(status));
		}

		public List<MissingReturns.Line> parks() {
			return this.missing.parks();
		}

		public List<MissingReturns.Line> notListed() {
			return this.missing.notListed();
		}

	}

}
