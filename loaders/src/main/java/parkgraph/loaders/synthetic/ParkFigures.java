package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The file of park figures: park by park, year by year.
 */
final class ParkFigures {

	static final String FILE = "park_revenue.csv";

	/** Decimal places between 亿元 and 万元. */
	private static final int WAN = 4;

	private final Province province;

	private final PlantedErrors planted;

	private final RevenuePrint revenue;

	private final SideFigures side;

	private final Distractions distractions;

	ParkFigures(Province province, PlantedErrors planted) {
		this.province = province;
		this.planted = planted;
		this.revenue = new RevenuePrint(province.shape());
		this.side = new SideFigures(province.shape());
		this.distractions = new Distractions(province.shape());
	}

	ProvinceFile file() {
		return ProvinceFile.of(FILE, "park-figures", "合成园区数据", "Figures of the synthetic parks",
				"row_id,park_name_as_printed,park_id,entity_kind,year,period,status,indicator,qualifier,"
						+ "value_as_printed,unit_as_printed,scope_note,trust,source",
				this::writeTo);
	}

	private void writeTo(Rows rows) {
		RowIds ids = new RowIds("SYR");
		for (int index = 0; index < this.province.parks().count(); index++) {
			SyntheticPark park = this.province.parks().park(index);
			RevenueHistory history = this.province.revenues().of(park);
			for (Year year : this.province.shape().eachYear()) {
				OptionalLong yuan = history.in(year);
				if (yuan.isPresent()) {
					print(park, year, yuan.getAsLong(), history.in(year.minusYears(1)), rows, ids);
				}
			}
		}
	}

	private void print(SyntheticPark park, Year year, long yuan, OptionalLong before, Rows rows, RowIds ids) {
		Optional<PlantedKind> mistake = PlantedKind.of(park.index())
			.filter((kind) -> kind != PlantedKind.IMPOSSIBLE_PERCENT)
			.filter((kind) -> PlantedKind.yearOf(this.province.shape(), park.index()).equals(year));
		boolean exact = Boundary.of(park.index()).isPresent() && Boundary.isExactIn(year, this.province.shape());
		if (mistake.isPresent()) {
			plant(mistake.get(), park, this.revenue.plain(park, year, yuan), rows, ids);
		}
		else if (exact) {
			rows.add(this.revenue.plain(park, year, yuan).cells(ids.next()));
		}
		else {
			this.revenue.print(park, year, yuan, before, (row) -> rows.add(row.cells(ids.next())));
			this.distractions.print(park, year, yuan, (row) -> rows.add(row.cells(ids.next())));
		}
		this.side.print(park, year, yuan, (row) -> rows.add(row.cells(ids.next())));
	}

	private void plant(PlantedKind kind, SyntheticPark park, FigureRow right, Rows rows, RowIds ids) {
		FigureRow wrong = switch (kind) {
			case UNIT_SLIP -> right.withPrinted(right.printed().withPointMovedRight(WAN));
			case TRANSPOSED_DIGITS -> right.withPrinted(right.printed().withDigitsTransposed());
			case WRONG_CODE -> right.withPark(SyntheticPark.codeOf((park.index() + 1) % this.province.parks().count()));
			case IMPOSSIBLE_PERCENT -> right;
		};
		String id = ids.next();
		long row = rows.add(wrong.cells(id));
		if (kind == PlantedKind.WRONG_CODE) {
			this.planted.add(kind, new PlantedErrors.Place(FILE, row, id, "park_id"), wrong.park(), right.park());
		}
		else {
			this.planted.add(kind, new PlantedErrors.Place(FILE, row, id, "value_as_printed"),
					wrong.printed().toString(), right.printed().toString());
		}
	}

}
