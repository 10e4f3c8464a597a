package parkgraph.loaders.submission;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.kind.KindCatalogue;
import parkgraph.loaders.store.Transactions;
import parkgraph.ontology.wording.Wording;
import parkgraph.queries.SubmissionStatement;

/**
 * Who has not reported (欠报清单): each park of a declared list, and whether it has handed in
 * a kind of return for a year.
 *
 * @param kind code of the kind
 * @param kindName what the kind is called
 * @param year the year
 * @param list what the list is called
 * @param note how complete the list is declared to be
 * @param parks the parks of the list, city by city
 * @param notListed whoever reported and is not on the list
 */
public record MissingReturns(String kind, Wording kindName, Year year, Wording list, Wording note, List<Line> parks,
		List<Line> notListed) {

	public MissingReturns {
		parks = List.copyOf(parks);
		notListed = List.copyOf(notListed);
	}

	/**
	 * Asks the store.
	 * @param driver the store
	 * @param kind code of the kind
	 * @param year the year
	 * @param population code of the list of parks
	 * @param region code of the region to look at; absent for all
	 * @throws LoadingException if there is no such kind or list
	 */
	public static MissingReturns read(Driver driver, String kind, Year year, String population,
			@Nullable String region) {
		KindCatalogue kinds = KindCatalogue.shipped();
		Wording kindName = kinds.name(kind).orElseThrow(() -> {
			String codes = String.join(", ", kinds.codes());
			return new LoadingException(new Wording("没有“%s”这种表，可用：%s。".formatted(kind, codes),
					"There is no kind \"%s\"; there are: %s.".formatted(kind, codes)));
		});
		DeclaredParks all = DeclaredParks.read(driver, population, null);
		DeclaredParks asked = (region == null) ? all : DeclaredParks.read(driver, population, region);
		Map<String, Line> came = new LinkedHashMap<>();
		new Transactions(driver)
			.get((tx) -> Transactions.rows(tx, SubmissionStatement.OF_KIND,
					Map.of("kind", kind, "year", year.getValue())))
			.forEach((row) -> came.merge(row.get("submission").get("reporter").asString(), line(row), Line::and));
		List<Line> parks = new ArrayList<>();
		for (ListedPark park : asked.parks()) {
			Line line = came.get(park.code());
			parks.add((line != null) ? line.in(park) : new Line(park.code(), park.name(), park.cityName(),
					ReportStatus.NOTHING_RECEIVED, List.of(), List.of(), 0));
		}
		List<Line> notListed = came.values().stream().filter((line) -> all.park(line.code()).isEmpty()).toList();
		return new MissingReturns(kind, kindName, year, asked.name(), asked.note(), parks, notListed);
	}

	private static Line line(Record row) {
		Value submission = row.get("submission");
		long errors = submission.get("errors").asLong();
		ReportStatus status = row.get("published").asBoolean() ? ReportStatus.REPORTED
				: (errors > 0 || submission.get("kind").asString().equals(PartKey.UNKNOWN))
						? ReportStatus.RECEIVED_WITH_ERRORS : ReportStatus.RECEIVED;
		return new Line(submission.get("reporter").asString(), submission.get("name").asString(), "", status,
				List.of(submission.get("file").asString()), List.of(submission.get("receipt").asString()), errors);
	}

	/** How many parks of the list have a status. */
	public long count(ReportStatus status) {
		return this.parks.stream().filter((line) -> line.status() == status).count();
	}

	/**
	 * Whether one of them has reported.
	 *
	 * @param code code of the park, or the sender's name
	 * @param name what it is called
	 * @param city what its city is called; empty when that is not known
	 * @param status whether it has reported
	 * @param files the files in which it did
	 * @param receipts numbers of their receipts
	 * @param errors how many findings must be corrected
	 */
	public record Line(String code, String name, String city, ReportStatus status, List<String> files,
			List<String> receipts, long errors) {

		/** Of two files the one that came further tells. */
		Line and(Line other) {
			boolean further = other.status.compareTo(this.status) > 0;
			return new Line(this.code, this.name, this.city, further ? other.status : this.status,
					joined(this.files, other.files), joined(this.receipts, other.receipts), this.errors + other.errors);
		}

		private static List<String> joined(List<String> one, List<String> other) {
			List<String> all = new ArrayList<>(one);
			other.stream().filter((text) -> !all.contains(text)).forEach(all::add);
			return List.copyOf(all);
		}

		Line in(ListedPark park) {
			return new Line(park.code(), park.name(), park.cityName(), this.status, this.files, this.receipts,
					this.errors);
		}

	}

}
