package parkgraph.service.park;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.amount.MoneyUnit;
import parkgraph.ontology.amount.Yuan;
import parkgraph.ontology.text.NameFolding;
import parkgraph.ontology.wording.Wording;
import parkgraph.service.park.Wish.Kind;
import parkgraph.service.problem.ClientProblem;

/**
 * Which parks are asked for. Everything given must hold; whatever is absent may be
 * anything.
 *
 * @param region code of a region the park lies in, however far up
 * @param level one of these levels
 * @param population code of a population that counts the park
 * @param text part of any of its names
 * @param hasDirectFigure whether the year has a direct figure of its operating revenue
 * @param revenue the operating revenue of the year
 * @param and further filters that must all hold
 * @param or filters of which one must hold
 * @param not a filter that must not hold; a park without a value is not dropped by it
 */
record ParkFilter(@Nullable String region, @Nullable List<ParkLevel> level, @Nullable String population,
		@Nullable String text, @Nullable Boolean hasDirectFigure, @Nullable Revenue revenue,
		@Nullable List<ParkFilter> and, @Nullable List<ParkFilter> or, @Nullable ParkFilter not) {

	Wish wish() {
		List<Wish> all = new ArrayList<>();
		if (this.region != null) {
			all.add(Wish.test(Kind.REGION, this.region));
		}
		if (this.level != null) {
			all.add(Wish.test(Kind.LEVEL, this.level.stream().map(ParkLevel::stored).toList()));
		}
		if (this.population != null) {
			all.add(Wish.test(Kind.POPULATION, this.population));
		}
		if (this.text != null) {
			all.add(Wish.test(Kind.NAME, NameFolding.fold(this.text)));
		}
		if (this.hasDirectFigure != null) {
			Wish missing = Wish.test(Kind.MISSING);
			all.add(this.hasDirectFigure ? Wish.not(missing) : missing);
		}
		if (this.revenue != null) {
			all.add(this.revenue.wish());
		}
		if (this.and != null) {
			this.and.forEach((filter) -> all.add(filter.wish()));
		}
		if (this.or != null) {
			all.add(Wish.any(this.or.stream().map(ParkFilter::wish).toList()));
		}
		if (this.not != null) {
			all.add(Wish.not(this.not.wish()));
		}
		return Wish.all(all);
	}

	/**
	 * Tests of an amount in 亿元, each of what is surely so: a bound that straddles passes
	 * none of them.
	 *
	 * @param over strictly more
	 * @param atLeast this much or more
	 * @param under strictly less
	 * @param atMost this much or less
	 * @param between within a range, its ends included
	 * @param isMissing whether there is no value
	 * @param not tests that must not all hold
	 */
	record Revenue(@Nullable BigDecimal over, @Nullable BigDecimal atLeast, @Nullable BigDecimal under,
			@Nullable BigDecimal atMost, @Nullable Range between, @Nullable Boolean isMissing, @Nullable Revenue not) {

		Wish wish() {
			List<Wish> all = new ArrayList<>();
			add(all, Kind.OVER, this.over);
			add(all, Kind.AT_LEAST, this.atLeast);
			add(all, Kind.UNDER, this.under);
			add(all, Kind.AT_MOST, this.atMost);
			if (this.between != null) {
				add(all, Kind.AT_LEAST, this.between.low());
				add(all, Kind.AT_MOST, this.between.high());
			}
			if (this.isMissing != null) {
				Wish missing = Wish.test(Kind.MISSING);
				all.add(this.isMissing ? missing : Wish.not(missing));
			}
			if (this.not != null) {
				all.add(Wish.not(this.not.wish()));
			}
			return Wish.all(all);
		}

		private static void add(List<Wish> all, Kind kind, @Nullable BigDecimal yi) {
			if (yi != null) {
				all.add(Wish.test(kind, yuan(yi)));
			}
		}

		private static long yuan(BigDecimal yi) {
			try {
				return Yuan.of(yi, MoneyUnit.YI_YUAN).amount();
			}
			catch (IllegalArgumentException ex) {
				throw ClientProblem.badRequest("NOT_WHOLE_YUAN",
						new Wording("%s 亿元不是整数元，或超出范围。".formatted(yi.toPlainString()),
								"%s 亿元 is not a whole number of yuan, or out of range.".formatted(yi.toPlainString())),
						new Wording("最多八位小数。", "At most eight decimal places."));
			}
		}

	}

	/**
	 * A range in 亿元, its ends included.
	 *
	 * @param low the lower end
	 * @param high the upper end
	 */
	record Range(BigDecimal low, BigDecimal high) {
	}

}
