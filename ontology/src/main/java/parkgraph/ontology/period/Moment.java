package parkgraph.ontology.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A moment, known to the month: how many there were in November 2013.
 *
 * @param month the month it lies in
 */
public record Moment(YearMonth month) implements Period {

	@Override
	public String code() {
		return "@" + this.month;
	}

	@Override
	public Optional<LocalDate> firstDay() {
		return Optional.of(this.month.atDay(1));
	}

	@Override
	public LocalDate lastDay() {
		return this.month.atEndOfMonth();
	}

	@Override
	public String zh() {
		return "截至%d年%d月".formatted(this.month.getYear(), this.month.getMonthValue());
	}

	@Override
	public String en() {
		return "as of " + this.month;
	}

}
