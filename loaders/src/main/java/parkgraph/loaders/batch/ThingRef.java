package parkgraph.loaders.batch;

/**
 * Points at a thing by its label and business key.
 *
 * @param label one of the labels of the graph
 * @param key value of that label's key property
 */
public record ThingRef(String label, String key) {

	/**
	 * Label and key as one text, unique among all things.
	 * @return for example {@code Park/SCP001}
	 */
	public String ref() {
		return this.label + "/" + this.key;
	}

}
