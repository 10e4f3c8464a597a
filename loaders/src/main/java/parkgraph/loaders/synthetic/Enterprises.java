package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.List;

/**
 * The enterprises of the province, each made when it is asked for. More of them work in
 * large parks than in small ones.
 */
final class Enterprises {

	private static final List<String> ENDINGS = List.of("有限公司", "股份有限公司", "集团有限公司", "科技有限公司");

	private static final int LOCAL_UNITS_PERCENT = 3;

	/** Half of the enterprises make less than this: 1.2 亿元. */
	private static final double MEDIAN = 120_000_000.0;

	private static final double SPREAD = 1.7;

	private static final double GROWTH = 0.08;

	private static final double SHOCK = 0.12;

	private final ProvinceShape shape;

	private final Parks parks;

	private final Stems stems;

	Enterprises(ProvinceShape shape, Parks parks) {
		this.shape = shape;
		this.parks = parks;
		this.stems = Stems.of(shape, "enterprises");
	}

	int count() {
		return this.shape.enterprises();
	}

	SyntheticEnterprise enterprise(int index) {
		Chance chance = this.shape.chance("enterprise", index);
		SyntheticPark park = this.parks.park(parkFor(chance));
		Sector sector = chance.inPercent(60) ? chance.oneOf(park.sectors()) : chance.oneOf(List.of(Sector.values()));
		String product = chance.oneOf(sector.products());
		String name = this.stems.stem(index) + product + chance.oneOf(ENDINGS);
		if (chance.inPercent(LOCAL_UNITS_PERCENT)) {
			name += park.place().city() + "分公司";
		}
		return new SyntheticEnterprise(index, name, park.index(), sector, product);
	}

	/** A park that still exists; one with a national title is twice as likely. */
	int parkFor(Chance chance) {
		int park = chance.below(this.parks.count());
		if (!this.parks.park(park).type().isNational()) {
			park = chance.below(this.parks.count());
		}
		return Life.mergesIntoNext(this.shape, park) ? park + 1 : park;
	}

	/** Operating revenue of a year in yuan, whole 万元. */
	long revenue(int index, Year year) {
		double size = StrictMath.log(MEDIAN) + SPREAD * this.shape.chance("enterprise size", index).normal();
		double grown = size - GROWTH * (this.shape.last().getValue() - year.getValue());
		double shock = SHOCK * this.shape.chance("enterprise year", index, year.getValue()).normal();
		return ((long) (StrictMath.exp(grown + shock) / 10_000)) * 10_000;
	}

}
