package parkgraph.loaders;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import parkgraph.loaders.batch.BatchHeader;
import parkgraph.loaders.batch.BatchHeader.FileHeader;
import parkgraph.loaders.publish.Publication;
import parkgraph.loaders.publish.RowCounts;

/**
 * What became of the rows of a batch, for people to read.
 *
 * @param header the batch
 * @param publication what came of it
 */
public record LoadReport(BatchHeader header, Publication publication) {

	/** The account in Chinese, one line for the batch and one for each file. */
	public List<String> zh() {
		return Stream.concat(
				Stream.of("“%s”已提交，状态%d：%s".formatted(this.header.title(), this.publication.state(),
						RowCountsText.of(this.publication.counts()).zh())),
				this.header.files()
					.stream()
					.map((file) -> "  %s：%s".formatted(file.name(), RowCountsText.of(counts(file)).zh())))
			.toList();
	}

	/** The same in English. */
	public List<String> en() {
		return Stream
			.concat(Stream.of("\"%s\" is published as state %d: %s".formatted(this.header.title(),
					this.publication.state(), RowCountsText.of(this.publication.counts()).en())),
					this.header.files()
						.stream()
						.map((file) -> "  %s: %s".formatted(file.name(), RowCountsText.of(counts(file)).en())))
			.toList();
	}

	private RowCounts counts(FileHeader file) {
		Map<String, RowCounts> files = this.publication.files();
		return files.getOrDefault(file.name(), RowCounts.NONE);
	}

}
