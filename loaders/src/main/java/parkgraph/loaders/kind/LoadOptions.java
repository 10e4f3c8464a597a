package parkgraph.loaders.kind;

import java.time.Year;

import org.jspecify.annotations.Nullable;

/**
 * What whoever brings a file says about it, and the file does not.
 *
 * @param year the year its values are of, when the file does not say; must not contradict
 * what it says
 * @param kind code of its kind, when the headings leave it open
 * @param source where its values come from, as it is to be cited
 * @param publishedOn when that was published, as ISO date, month or year
 */
public record LoadOptions(@Nullable Year year, @Nullable String kind, String source, @Nullable String publishedOn) {

	/** Nothing but the source is said. */
	public static LoadOptions of(String source) {
		return new LoadOptions(null, null, source, null);
	}

	public LoadOptions year(int number) {
		return new LoadOptions(Year.of(number), this.kind, this.source, this.publishedOn);
	}

	public LoadOptions kind(String code) {
		return new LoadOptions(this.year, code, this.source, this.publishedOn);
	}

}
