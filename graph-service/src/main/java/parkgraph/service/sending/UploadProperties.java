package parkgraph.service.sending;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be sent over HTTP.
 *
 * @param fileSize how large a file may be
 * @param files how many files may be sent together
 * @param keep how long files that were not published are kept
 */
@ConfigurationProperties("parkgraph.uploads")
record UploadProperties(@DefaultValue("50MB") DataSize fileSize, @DefaultValue("50") int files,
		@DefaultValue("7d") Duration keep) {
}
