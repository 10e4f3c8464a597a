package parkgraph.loaders.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import parkgraph.loaders.layout.Heading;
import parkgraph.loaders.layout.HeadingWords;

/**
 * Tells the kind of a table by its headings: the kind that understands most of them and
 * lacks none it needs. When two do equally well, somebody has to say which is meant.
 */
final class KindRecognition implements HeadingWords {

	private final KindCatalogue catalogue;

	private final Binder binder;

	private final @Nullable Kind asked;

	/**
	 * Recognises among kinds.
	 * @param catalogue the kinds
	 * @param asked the one that was asked for; absent when the headings are to decide
	 */
	KindRecognition(KindCatalogue catalogue, Binder binder, @Nullable Kind asked) {
		this.catalogue = catalogue;
		this.binder = binder;
		this.asked = asked;
	}

	@Override
	public int known(List<Heading> headings) {
		return bindings(headings).stream().mapToInt((binding) -> binding.columns().size()).max().orElse(0);
	}

	/** The kinds a table may be of, all equally likely; none when it is of no kind. */
	List<Binding> candidates(List<Heading> headings) {
		List<Binding> possible = bindings(headings).stream().filter(Binding::isPossible).toList();
		int best = possible.stream().mapToInt(Binding::score).max().orElse(0);
		return possible.stream().filter((binding) -> binding.score() == best).toList();
	}

	/** The kind that comes nearest, for a message. */
	Optional<Binding> nearest(List<Heading> headings) {
		return bindings(headings).stream().max(Comparator.comparingInt(Binding::score));
	}

	private List<Binding> bindings(List<Heading> headings) {
		if (this.asked != null) {
			return List.of(this.binder.bind(this.asked, headings));
		}
		return this.catalogue.all().stream().map((kind) -> this.binder.bind(kind, headings)).toList();
	}

}
