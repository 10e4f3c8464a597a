package parkgraph.loaders.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

import parkgraph.ontology.figure.Audience;

/**
 * What a batch is.
 *
 * @param title what people call it
 * @param audience who may see it
 * @param who who brings it
 * @param files its files in reading order
 * @param withoutRefused whether whoever brings it asked for the rest to be published
 * although rows were refused
 * @param statedFirst the state in which readers first saw it, when it comes back after it
 * had been taken back; absent for one that is new
 * @param part whose part of its files it is; empty when it is all of them
 */
public record BatchHeader(String title, Audience audience, String who, List<FileHeader> files, boolean withoutRefused,
		@Nullable Long statedFirst, String part) {

	/** A batch that is published as it is. */
	public BatchHeader(String title, Audience audience, String who, List<FileHeader> files) {
		this(title, audience, who, files, false, null, "");
	}

	/** The same batch when the rows that are refused are to be left out knowingly. */
	public BatchHeader leavingOutRefused() {
		return new BatchHeader(this.title, this.audience, this.who, this.files, true, this.statedFirst, this.part);
	}

	/** The same batch when it is only a part of it. */
	public BatchHeader part(List<FileHeader> ofFiles, String whose) {
		return new BatchHeader(this.title, this.audience, this.who, ofFiles, this.withoutRefused, this.statedFirst,
				whose);
	}

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
