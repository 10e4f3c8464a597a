package parkgraph.ontology.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 考核年度: a year of government assessment, 1 July to 30 June of the next year, called by
 * the year that is printed, which is the one it begins in.
 *
 * @param year the year printed
 */
public record AssessmentYear(int year) implements Period {

	@Override
	public String code() {
		return "A" + this.year;
	}

	@Override
	public Optional<LocalDate> firstDay() {
		return Optional.of(LocalDate.of(this.year, 7, 1));
	}

	@Override
	public LocalDate lastDay() {
		return LocalDate.of(this.year + 1, 6, 30);
	}

	@Override
	public String zh() {
		return this.year + "考核年度";
	}

	@Override
	public String en() {
		return "assessment year " + this.year;
	}

}
