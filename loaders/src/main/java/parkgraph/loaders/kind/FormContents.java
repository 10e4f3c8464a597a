package parkgraph.loaders.kind;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a workbook to be filled in or edited is filled from.
 */
public interface FormContents {

	/** Nothing: the workbook stays blank. */
	FormContents NONE = new FormContents() {

		@Override
		public long state() {
			return 0;
		}

		@Override
		public List<FormFigure> figures(Collection<String> indicators, Year year) {
			return List.of();
		}

		@Override
		public Map<String, String> parks() {
			return Map.of();
		}

	};

	/** The state of the store it is taken from; 0 for none. */
	long state();

	/**
	 * The figures of a year that count, for those who see everything.
	 * @param indicators codes of the indicators
	 * @param year the calendar year
	 * @return in the order of codes
	 */
	List<FormFigure> figures(Collection<String> indicators, Year year);

	/** The names of all parks, by code. */
	Map<String, String> parks();

}
