package parkgraph.loaders.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words in which a row names its source: publisher, date and address in one cell and
 * in any order.
 *
 * @param text as printed
 */
public record SourceText(String text) {

	private static final Pattern DATE = Pattern
		.compile("(?<!\\d)((?:19|20)\\d{2})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?(?!\\d)");

	private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("[(（]((?:19|20)\\d{2})年?[,,;;))]");

	private static final Pattern ADDRESS = Pattern
		.compile("(?<![A-Za-z0-9_./-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+([A-Za-z]{2,})(?![A-Za-z0-9])"
				+ "(?:/[^\\s;;,,()()]*(?:\\?[^\\s;;,,()()]*)?)?");

	/** Ends of file names that would pass for the end of a host name. */
	private static final String FILE_ENDINGS = " js json csv xlsx html htm shtml pdf ";

	private static final Pattern ARCHIVE = Pattern.compile("网页存档|未印地址");

	private static final Pattern REPRINT = Pattern.compile("^\\s*[(（]转载页[^)）]*[)）]\\s*$");

	/** The key of the source. */
	public String id() {
		return Keys.exact("src", this.text);
	}

	/** The first date written as an ISO date or month, or a year alone in brackets. */
	public Optional<String> publishedOn() {
		Matcher date = DATE.matcher(this.text);
		if (date.find()) {
			return Optional.of(date.group());
		}
		Matcher year = YEAR_IN_BRACKETS.matcher(this.text);
		return year.find() ? Optional.of(year.group(1)) : Optional.empty();
	}

	/** The first thing that looks like an address on the web. */
	public Optional<String> address() {
		Matcher address = address(this.text);
		return (address != null) ? Optional.of(address.group()) : Optional.empty();
	}

	/** What stands before the date, the address or a bracket. */
	public Optional<String> publisher() {
		int end = this.text.length();
		Matcher date = DATE.matcher(this.text);
		if (date.find()) {
			end = Math.min(end, date.start());
		}
		Matcher address = address(this.text);
		if (address != null) {
			end = Math.min(end, address.start());
		}
		String words = this.text.substring(0, end).split("[((;;|]", 2)[0].strip();
		return words.isEmpty() ? Optional.empty() : Optional.of(words);
	}

	/**
	 * How somebody could look it up again.
	 * @return {@code address}, {@code archive} (a page was seen and kept, its address was
	 * not), {@code document} (a named publication) or {@code none}
	 */
	public String verifiable() {
		if (address().isPresent()) {
			return "address";
		}
		if (ARCHIVE.matcher(this.text).find()) {
			return "archive";
		}
		return (REPRINT.matcher(this.text).matches() || publisher().isEmpty()) ? "none" : "document";
	}

	private static @Nullable Matcher address(String text) {
		Matcher matcher = ADDRESS.matcher(text);
		while (matcher.find()) {
			if (!FILE_ENDINGS.contains(" " + matcher.group(1).toLowerCase(Locale.ROOT) + " ")) {
				return matcher;
			}
		}
		return null;
	}

}
