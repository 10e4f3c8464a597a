package parkgraph.queries;

/**
 * A Cypher statement that lives in a file and is known by a constant.
 */
public interface CypherStatement {

	/**
	 * Where the file stands below {@code parkgraph/queries}, without its ending.
	 * @return for example {@code threshold/parks-near}
	 */
	String path();

	/**
	 * The statement as the database gets it, its parts filled in.
	 * @return Cypher
	 */
	String text();

}
