package parkgraph.service.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import org.springframework.boot.test.web.server.LocalServerPort;

import parkgraph.service.testing.OnRealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command against a running service with the facts that come with the product.
 */
@OnRealContent
class AskIT {

	@LocalServerPort
	private int port;

	@Test
	void theThresholdQuestionAsATable() {
		String table = ask("near", "--var", "ladder=parks-2020", "--var", "year=2020", "--lang", "zh");
		assertThat(table).contains("没有：").contains("门槛 500亿元").doesNotContain("null");
	}

	@Test
	void aSeriesAsCsvInEnglish() {
		assertThat(ask("series", "--var", "subject=SCP011", "--format", "csv", "--lang", "en")).contains("\r\n")
			.contains("成都高新技术产业开发区");
	}

	private String ask(String... words) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		CommandLine line = new CommandLine(new AskCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
		String[] all = Stream.concat(Arrays.stream(words), Stream.of("--service", "http://127.0.0.1:" + this.port))
			.toArray(String[]::new);
		assertThat(line.execute(all)).as(err.toString()).isZero();
		return out.toString();
	}

}
