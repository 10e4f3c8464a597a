package parkgraph.loaders.synthetic;

import java.nio.file.Files;
import java.nio.file.Path;

import parkgraph.loaders.batch.BatchReader;
import parkgraph.loaders.content.ContentBatch;
import parkgraph.ontology.figure.Audience;

/**
 * The synthetic province everybody starts to practise with.
 */
public final class PracticeProvince {

	private PracticeProvince() {
	}

	/**
	 * The default province, written first if it is not there yet.
	 * @param directory a directory for nothing but its files
	 * @return its files, after the regions, industries, indicators and ladders that it
	 * shares with the real province
	 */
	public static BatchReader in(Path directory) {
		// The list of files is written last: without it an earlier try was cut short.
		if (!Files.exists(directory.resolve(SyntheticProvince.MANIFEST))) {
			new SyntheticProvince(ProvinceShape.DEFAULT).overwrite(directory);
		}
		return ContentBatch.of(directory, "合成数据 / synthetic data", Audience.PUBLIC, "ParkGraph");
	}

}
