package parkgraph.service.limit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be. A request over a limit is refused with an error that names
 * the limit; nothing is cut silently. Introspection is exempt from depth and fields.
 *
 * @param depth how deep selected fields may be nested
 * @param fields how many fields may be selected, fragments written out, not multiplied by
 * rows
 * @param aliases how many fields may be renamed
 * @param directives how many directives may be used
 * @param tokens how many words and signs the text may have
 * @param size how long the text may be, one character counted as one byte
 * @param pageSize how many things one page may have
 * @param rows how many things a request may ask for, nested pages multiplied
 * @param time how long a request may take
 * @param concurrentRequests how many requests of one client are answered at once
 * @param validationErrors how many mistakes in a request's text are told at once
 */
@ConfigurationProperties("parkgraph.limits")
public record LimitProperties(@DefaultValue("12") int depth, @DefaultValue("500") int fields,
		@DefaultValue("50") int aliases, @DefaultValue("50") int directives, @DefaultValue("15000") int tokens,
		@DefaultValue("64KB") DataSize size, @DefaultValue("1000") int pageSize, @DefaultValue("50000") int rows,
		@DefaultValue("10s") Duration time, @DefaultValue("8") int concurrentRequests,
		@DefaultValue("5") int validationErrors) {
}
