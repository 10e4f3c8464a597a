package parkgraph.loaders.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known before a file is loaded. Each question is asked once for a whole page of
 * figures.
 */
public interface KnownGraph {

	/**
	 * The figures that count.
	 * @param indicators by label and key of the subject, which indicators
	 * @param from the first calendar year; figures of other periods are told whatever
	 * their year
	 * @param to the last calendar year
	 */
	List<KnownFigure> figures(Map<String, Set<String>> indicators, int from, int to);

	/**
	 * The parks in which enterprises work.
	 * @param enterprises their ids
	 * @return codes of parks by enterprise
	 */
	Map<String, Set<String>> parksOf(Collection<String> enterprises);

	/** What the enterprises at work in some parks state. */
	List<NeighbouringFigure> enterprisesOf(Collection<String> parks, Collection<String> indicators,
			Collection<Integer> years);

	/** What is printed for the regions around some parks. */
	List<NeighbouringFigure> regionsOf(Collection<String> parks, Collection<String> indicators,
			Collection<Integer> years);

}
