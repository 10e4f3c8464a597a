package parkgraph.service.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerJsonTests {

	private final JsonMapper ordinary = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	@Test
	void writesWhatTheOrdinaryMapperWrites() {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("zh", "成都\"高新\"\n区\u0001");
		row.put("rank", 1);
		row.put("value", new BigDecimal("1E+3"));
		row.put("share", new BigDecimal("0.10"));
		row.put("long", 10_600_0000_0000L);
		row.put("double", 1.5);
		row.put("truth", true);
		row.put("nothing", null);
		row.put("locale", Locale.CHINA);
		row.put("enum", Thread.State.NEW);
		row.put("list", Arrays.asList("a", null, List.of(), Map.of()));
		Map<String, Object> answer = Map.of("data", Map.of("rows", List.of(row, row)));
		JsonMapper quick = this.ordinary.rebuild().addModule(AnswerJson.plainData()).build();
		assertThat(quick.writeValueAsString(answer)).isEqualTo(this.ordinary.writeValueAsString(answer))
			.contains("\"value\":1000,\"share\":0.10,\"long\":1060000000000,");
	}

}
