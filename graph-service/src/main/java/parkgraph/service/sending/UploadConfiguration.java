package parkgraph.service.sending;

import jakarta.servlet.MultipartConfigElement;

import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.unit.DataSize;

/**
 * How uploads come in.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UploadConfiguration {

	/** Room for the words beside the files. */
	private static final DataSize WORDS = DataSize.ofMegabytes(1);

	@Bean
	MultipartConfigElement uploads(UploadProperties properties) {
		MultipartConfigFactory parts = new MultipartConfigFactory();
		parts.setMaxFileSize(properties.fileSize());
		parts.setMaxRequestSize(
				DataSize.ofBytes(properties.fileSize().toBytes() * properties.files() + WORDS.toBytes()));
		return parts.createMultipartConfig();
	}

}
