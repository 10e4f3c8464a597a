package parkgraph.loaders.synthetic;

import java.time.Year;

/**
 * What the files say about their sources: first of all that everything is made up.
 */
final class Provenance {

	private final String words;

	Provenance(ProvinceShape shape) {
		this.words = "合成数据（种子 %1$s） synthetic data, seed %1$s".formatted(Long.toString(shape.seed()));
	}

	/** Without a publisher or a date. */
	String plain() {
		return this.words;
	}

	/** The yearbook, in autumn of the year after: the last word on a figure. */
	String yearbook(Year year) {
		return published("合成统计年鉴", year, "-10-15");
	}

	/** The annual bulletin in spring of the year after. */
	String bulletin(Year year) {
		return published("合成公报", year, "-03-31");
	}

	/** The first quick count, weeks after the year ended. */
	String flash(Year year) {
		return published("合成快报", year, "-01-20");
	}

	/** A newspaper. */
	String press(Year year) {
		return published("合成报道", year, "-02-11");
	}

	private String published(String publisher, Year year, String day) {
		return this.words + "; " + publisher + " " + year.plusYears(1) + day;
	}

}
