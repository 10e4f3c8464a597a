package parkgraph.loaders.synthetic;

import java.time.Year;

/**
 * One row of the file of park figures, but for its number.
 *
 * @param name the park's name as printed
 * @param park the park's code as printed
 * @param kind whom the figure is about: the park, or its host county
 * @param year the year as printed
 * @param period the part of the year as printed
 * @param status 实际, 初步, 预计 or 目标/计划
 * @param indicator the indicator's name
 * @param printed the value as printed
 * @param scopeNote the note about its scope; may be empty
 * @param trust how far the source can be trusted
 * @param source words about the source
 */
record FigureRow(String name, String park, String kind, String year, String period, String status, String indicator,
		Printed printed, String scopeNote, String trust, String source) {

	static final String ACTUAL = "实际";

	static final String FULL_YEAR = "全年";

	/** The usual row: the park itself, a full year, what really was. */
	static FigureRow actual(SyntheticPark park, Year year, String indicator, Printed printed, String source) {
		return new FigureRow(park.nameIn(year), park.code(), "park", year.toString(), FULL_YEAR, ACTUAL, indicator,
				printed, "", "normal", source);
	}

	FigureRow withPark(String code) {
		return new FigureRow(this.name, code, this.kind, this.year, this.period, this.status, this.indicator,
				this.printed, this.scopeNote, this.trust, this.source);
	}

	FigureRow withPeriod(String part) {
		return new FigureRow(this.name, this.park, this.kind, this.year, part, this.status, this.indicator,
				this.printed, this.scopeNote, this.trust, this.source);
	}

	FigureRow withStatus(String other) {
		return new FigureRow(this.name, this.park, this.kind, this.year, this.period, other, this.indicator,
				this.printed, this.scopeNote, this.trust, this.source);
	}

	FigureRow withPrinted(Printed other) {
		return new FigureRow(this.name, this.park, this.kind, this.year, this.period, this.status, this.indicator,
				other, this.scopeNote, this.trust, this.source);
	}

	FigureRow withScopeNote(String note) {
		return new FigureRow(this.name, this.park, this.kind, this.year, this.period, this.status, this.indicator,
				this.printed, note, this.trust, this.source);
	}

	FigureRow withTrust(String other) {
		return new FigureRow(this.name, this.park, this.kind, this.year, this.period, this.status, this.indicator,
				this.printed, this.scopeNote, other, this.source);
	}

	String[] cells(String id) {
		return new String[] { id, this.name, this.park, this.kind, this.year, this.period, this.status, this.indicator,
				this.printed.qualifier(), this.printed.value(), this.printed.unit(), this.scopeNote, this.trust,
				this.source };
	}

}
