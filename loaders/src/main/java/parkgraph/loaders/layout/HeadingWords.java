package parkgraph.loaders.layout;

import java.util.List;

/**
 * Knows what tables are about, and so which row of a sheet is a header.
 */
public interface HeadingWords {

	/**
	 * How well some cells would do as a header.
	 * @param headings what would stand over the columns
	 * @return how many of them are known; the row with most of them is the header
	 */
	int known(List<Heading> headings);

}
