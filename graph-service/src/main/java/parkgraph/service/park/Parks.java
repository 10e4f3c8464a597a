package parkgraph.service.park;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

import parkgraph.ontology.wording.Wording;
import parkgraph.queries.CypherStatement;
import parkgraph.queries.ParkStatement;
import parkgraph.service.database.GraphReader;
import parkgraph.service.database.View;
import parkgraph.service.node.NodeSource;
import parkgraph.service.paging.Connection;
import parkgraph.service.paging.Cursor;
import parkgraph.service.paging.Page;
import parkgraph.service.park.Wish.Kind;
import parkgraph.service.problem.ClientProblem;

/**
 * Parks: one by its code, or many by what they have in common.
 */
@Component
public class Parks implements NodeSource {

	private static final String REVENUE = "operating-revenue";

	private final ParkRepository repository;

	private final GraphReader reader;

	Parks(ParkRepository repository, GraphReader reader) {
		this.repository = repository;
		this.reader = reader;
	}

	Optional<Park> find(String code, View view) {
		return this.repository.findByCode(code)
			.filter((park) -> park.isThereAt(view))
			.map((park) -> park.shownAt(view));
	}

	Connection<Park> list(@Nullable ParkFilter filter, ParkOrder order, @Nullable Integer year, Page page, View view) {
		Wish wish = (filter == null) ? Wish.all(List.of()) : filter.wish();
		mustHaveYear(wish, order, year);
		mustKnow(wish, view);
		Map<String, Object> parameters = parameters(wish, year);
		Map<String, Object> paged = new HashMap<>(parameters);
		paged.put("order", order.name());
		paged.put("after", page.afterIn(order.list()).map(Parks::after).orElse(null));
		paged.put("first", page.oneMore());
		List<Listed> rows = this.reader.list(ParkStatement.LIST, view, paged, (row) -> Listed.of(row, view));
		Connection<Listed> listed = Connection.of(rows, page, (row) -> row.place(order), () -> 0);
		return listed.map(Listed::park,
				() -> this.reader.one(ParkStatement.COUNT, view, parameters, (row) -> row.get("total").asInt())
					.orElse(0));
	}

	private static Map<String, Object> parameters(Wish wish, @Nullable Integer year) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("clauses", wish.parameter());
		parameters.put("uses", Map.of("regions", wish.asks(Kind.REGION), "populations", wish.asks(Kind.POPULATION),
				"names", wish.asks(Kind.NAME)));
		parameters.put("indicator", REVENUE);
		parameters.put("year", year);
		return parameters;
	}

	private static Map<String, Object> after(Cursor cursor) {
		Map<String, Object> after = new HashMap<>();
		after.put("number", cursor.number(0));
		after.put("text", cursor.text(1));
		after.put("code", cursor.text(2));
		return after;
	}

	private static void mustHaveYear(Wish wish, ParkOrder order, @Nullable Integer year) {
		boolean needed = order.isByRevenue()
				|| wish.asks(Kind.OVER, Kind.AT_LEAST, Kind.UNDER, Kind.AT_MOST, Kind.MISSING);
		if (needed && year == null) {
			throw ClientProblem.badRequest("YEAR_NEEDED",
					new Wording("按营业收入筛选或排序时必须给出 year。",
							"year is needed when parks are filtered or ordered by operating revenue."),
					new Wording("例如 parks(year: 2021, …)。", "For example parks(year: 2021, …)."));
		}
		if (year != null && (year < 1949 || year > 2100)) {
			throw ClientProblem.badRequest("YEAR_RANGE", new Wording("year 为 %d，允许 1949 到 2100。".formatted(year),
					"year is %d; 1949 to 2100 are allowed.".formatted(year)), null);
		}
	}

	private void mustKnow(Wish wish, View view) {
		List<String> regions = wish.texts(Kind.REGION);
		List<String> populations = wish.texts(Kind.POPULATION);
		if (regions.isEmpty() && populations.isEmpty()) {
			return;
		}
		this.reader
			.list(ParkStatement.KNOWN, view, Map.of("regions", regions, "populations", populations),
					(row) -> Map.entry(row.get("kind").asString() + " " + row.get("code").asString(),
							row.get("known").asBoolean()))
			.stream()
			.filter((known) -> !known.getValue())
			.findFirst()
			.ifPresent((unknown) -> {
				throw unknown(unknown.getKey());
			});
	}

	private static ClientProblem unknown(String kindAndCode) {
		String code = kindAndCode.substring(kindAndCode.indexOf(' ') + 1);
		if (kindAndCode.startsWith("REGION")) {
			return ClientProblem.notFound("UNKNOWN_REGION",
					new Wording("没有区域“%s”。".formatted(code), "There is no region \"%s\".".formatted(code)),
					new Wording("用六位区划代码，例如 510100；用 search 按名称查找。",
							"Use the six-digit division code, for example 510100; find it by name with search."));
		}
		return ClientProblem.notFound("UNKNOWN_POPULATION",
				new Wording("没有统计范围“%s”。".formatted(code), "There is no population \"%s\".".formatted(code)),
				new Wording("每个园区的 populations 列出可用代码。", "The populations of each park list the codes."));
	}

	Map<Park, List<ParkName>> names(List<Park> parks) {
		return each(ParkStatement.NAMES, parks, "name", ParkName::of);
	}

	Map<Park, List<Industry>> industries(List<Park> parks) {
		return each(ParkStatement.INDUSTRIES, parks, "industry", (value, view) -> Industry.of(value));
	}

	Map<Park, List<Population>> populations(List<Park> parks) {
		return each(ParkStatement.POPULATIONS, parks, "population", (value, view) -> Population.of(value));
	}

	/** Reads what belongs to each of several parks, with one statement per state. */
	private <T> Map<Park, List<T>> each(CypherStatement statement, List<Park> parks, String column,
			BiFunction<Value, View, T> row) {
		Map<Park, List<T>> each = new HashMap<>();
		parks.stream().distinct().collect(Collectors.groupingBy(Park::view)).forEach((view, asked) -> {
			Map<String, List<T>> byCode = this.reader
				.list(statement, view, Map.of("parks", asked.stream().map(Park::code).toList()),
						(found) -> Map.entry(found.get("park").asString(), row.apply(found.get(column), view)))
				.stream()
				.collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
			asked.forEach((park) -> each.put(park, byCode.getOrDefault(park.code(), List.of())));
		});
		return each;
	}

	@Override
	public String type() {
		return "park";
	}

	@Override
	public Map<String, Park> byKeys(List<String> keys, View view) {
		return byCodes(keys, view);
	}

	/**
	 * Parks by their codes.
	 * @param codes their codes
	 * @param view the state that is read
	 * @return those that exist, by code
	 */
	public Map<String, Park> byCodes(Collection<String> codes, View view) {
		return this.reader
			.list(ParkStatement.BY_CODES, view, Map.of("codes", codes.stream().distinct().toList()),
					(row) -> Park.of(row.get("park"), view))
			.stream()
			.collect(Collectors.toMap(Park::code, Function.identity()));
	}

	/**
	 * A park and its sort keys.
	 *
	 * @param park the park
	 * @param number the number it is ordered by; absent when the order has none or it has
	 * no value
	 * @param text the text it is ordered by
	 */
	private record Listed(Park park, @Nullable Long number, String text) {

		static Listed of(Record row, View view) {
			Value number = row.get("number");
			return new Listed(Park.of(row.get("park"), view), number.isNull() ? null : number.asLong(),
					row.get("text").asString(""));
		}

		Cursor place(ParkOrder order) {
			return Cursor.of(order.list(), (this.number == null) ? null : Long.toString(this.number), this.text,
					this.park.code());
		}

	}

}
