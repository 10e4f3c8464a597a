package parkgraph.loaders.synthetic;

import java.util.List;

/**
 * One file of the province: what it is called, what its rows are, and where they come
 * from.
 *
 * @param name name of the file
 * @param kind which kind of content it is, as the list of files says it
 * @param zh what people call it in Chinese
 * @param en the same in English
 * @param columns names of the columns
 * @param content writes the rows
 */
record ProvinceFile(String name, String kind, String zh, String en, List<String> columns, Content content) {

	static ProvinceFile of(String name, String kind, String zh, String en, String columns, Content content) {
		return new ProvinceFile(name, kind, zh, en, List.of(columns.split(",")), content);
	}

	/** Something that can write itself as rows. */
	@FunctionalInterface
	interface Content {

		void writeTo(Rows rows);

	}

}
