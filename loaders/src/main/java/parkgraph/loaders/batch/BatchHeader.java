package parkgraph.loaders.batch;

import java.util.List;

import parkgraph.ontology.figure.Audience;

/**
 * What a batch is.
 *
 * @param title what people call it
 * @param audience who may see it
 * @param who who brings it
 * @param files its files in reading order
 */
public record BatchHeader(String title, Audience audience, String who, List<FileHeader> files) {

	/**
	 * A file of a batch.
	 *
	 * @param name its name
	 * @param kind which kind of content it holds
	 * @param sha256 hash of its bytes, in hex
	 * @param rows how many data rows it has
	 * @param origin where it comes from
	 * @param licence under which terms it may be passed on
	 */
	public record FileHeader(String name, String kind, String sha256, long rows, String origin, String licence) {
	}

}
