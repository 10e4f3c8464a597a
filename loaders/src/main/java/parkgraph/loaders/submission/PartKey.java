package parkgraph.loaders.submission;

/**
 * What one reporter handed in of one kind in one file.
 *
 * @param file name of the file
 * @param reporter key of whose it is
 * @param kind code of the kind; {@link #UNKNOWN} when it could not be told
 */
record PartKey(String file, String reporter, String kind) {

	static final String UNKNOWN = "unknown";

}
