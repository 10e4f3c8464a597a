package parkgraph.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command as a page shows it, and what the page says it prints.
 *
 * @param words the words of the command line, paths made absolute
 * @param excerpts what is printed, in this order; an ellipsis on the page is where
 * something is left out
 */
record Lesson(List<String> words, List<String> excerpts) {

	private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private static final Pattern BLOCK = Pattern.compile("```\n\\$ \\./parkgraph ([^\n]+)\n(.*?)```\n", Pattern.DOTALL);

	/**
	 * Every command of a page.
	 * @param page where the page stands in the project
	 */
	static List<Lesson> of(String page) throws IOException {
		return BLOCK.matcher(Files.readString(ROOT.resolve(page))).results().map(Lesson::of).toList();
	}

	private static Lesson of(MatchResult block) {
		List<String> words = Stream.of(block.group(1).split(" "))
			.map((word) -> word.startsWith("docs/") ? ROOT.resolve(word).toString() : word)
			.toList();
		return new Lesson(words,
				Stream.of(block.group(2).split("…\n")).filter((excerpt) -> !excerpt.isEmpty()).toList());
	}

	/** The words and some more. */
	String[] with(String... more) {
		List<String> all = new ArrayList<>(this.words);
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

}
