package parkgraph.loaders.sent;

import java.util.List;

import parkgraph.loaders.kind.LoadOptions;
import parkgraph.loaders.kind.SentFile;
import parkgraph.ontology.figure.Audience;

/**
 * What somebody sends, and what they say about it.
 *
 * @param files the files
 * @param options what the files themselves do not say
 * @param title what people call it
 * @param audience who may see it
 * @param who who sends it
 */
public record Sending(List<SentFile> files, LoadOptions options, String title, Audience audience, String who) {

	/** Whether some files came later than others, and so may correct them. */
	boolean hasCorrections() {
		return this.files.stream().anyMatch((file) -> file.arrival() > 1);
	}

}
