package parkgraph.service.threshold;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import parkgraph.service.graphql.Money;

/**
 * A park that is near a rung and not surely over it.
 *
 * @param rank 1 for the nearest; parks equally near share a rank
 * @param park the park
 * @param figure its direct figure
 * @param distance what is missing
 * @param withinRounding whether the print is too coarse to tell on which side it lies
 */
record NearPark(int rank, ParkRef park, EvidenceFigure figure, Distance distance, boolean withinRounding) {

	public Money gap() {
		return new Money(this.distance.most());
	}

	public Money gapAtLeast() {
		return new Money(this.distance.least());
	}

	public BigDecimal gapShare() {
		return this.distance.share();
	}

	public @Nullable BigDecimal growthNeeded() {
		return this.distance.growth();
	}

}
