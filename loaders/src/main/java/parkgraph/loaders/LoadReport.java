package parkgraph.loaders;

import java.util.List;
import java.util.Locale;
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
		return Stream
			.concat(Stream.of("“%s”已提交,状态%d:%s".formatted(this.header.title(), this.publication.state(),
					zh(this.publication.counts()))),
					this.header.files().stream().map((file) -> "  %s:%s".formatted(file.name(), zh(counts(file)))))
			.toList();
	}

	/** The same in English. */
	public List<String> en() {
		return Stream
			.concat(Stream.of("\"%s\" is published as state %d: %s".formatted(this.header.title(),
					this.publication.state(), en(this.publication.counts()))),
					this.header.files().stream().map((file) -> "  %s: %s".formatted(file.name(), en(counts(file)))))
			.toList();
	}

	private RowCounts counts(FileHeader file) {
		Map<String, RowCounts> files = this.publication.files();
		return files.getOrDefault(file.name(), RowCounts.NONE);
	}

	private static String zh(RowCounts counts) {
		return "%s行 → 事物%s,数据%s,仅文字%s,拒收%s".formatted(number(counts.rows()), number(counts.things()),
				number(counts.observations()), number(counts.textOnly()), number(counts.refused()))
				+ ((counts.unaccounted() != 0) ? ",未说明" + number(counts.unaccounted()) : "");
	}

	private static String en(RowCounts counts) {
		return "%s rows → %s things, %s observations, %s text only, %s refused".formatted(number(counts.rows()),
				number(counts.things()), number(counts.observations()), number(counts.textOnly()),
				number(counts.refused()))
				+ ((counts.unaccounted() != 0) ? ", %s unaccounted for".formatted(number(counts.unaccounted())) : "");
	}

	private static String number(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

}
