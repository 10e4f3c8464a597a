package parkgraph.ontology.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 累计: several calendar years added up. Some tables only say until when.
 *
 * @param from the first year, absent when the count runs from a beginning nobody states
 * @param to the last year
 */
public record Years(OptionalInt from, int to) implements Period {

	public Years {
		if (from.isPresent() && from.getAsInt() >= to) {
			throw new IllegalArgumentException("Not several years: %d to %d".formatted(from.getAsInt(), to));
		}
	}

	/** All years from the first to the last. */
	public static Years between(int from, int to) {
		return new Years(OptionalInt.of(from), to);
	}

	/** Everything up to the end of a year. */
	public static Years until(int to) {
		return new Years(OptionalInt.empty(), to);
	}

	@Override
	public String code() {
		return (this.from.isPresent() ? String.valueOf(this.from.getAsInt()) : "..") + "/" + this.to;
	}

	@Override
	public Optional<LocalDate> firstDay() {
		return this.from.isPresent() ? Optional.of(LocalDate.of(this.from.getAsInt(), 1, 1)) : Optional.empty();
	}

	@Override
	public LocalDate lastDay() {
		return LocalDate.of(this.to, 12, 31);
	}

	@Override
	public String zh() {
		return this.from.isPresent() ? "%d—%d年累计".formatted(this.from.getAsInt(), this.to)
				: "截至%d年底累计".formatted(this.to);
	}

	@Override
	public String en() {
		return this.from.isPresent() ? "%d to %d together".formatted(this.from.getAsInt(), this.to)
				: "everything until the end of %d".formatted(this.to);
	}

}
