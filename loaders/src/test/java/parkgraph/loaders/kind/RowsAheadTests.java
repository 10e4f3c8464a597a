package parkgraph.loaders.kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Thing;
import parkgraph.ontology.figure.Audience;
import parkgraph.ontology.graph.Labels;

import static org.assertj.core.api.Assertions.assertThat;

class RowsAheadTests {

	@TempDir
	private Path folder;

	private final FakeRegister register = FakeRegister.sichuan();

	private final List<BatchItem> items = new ArrayList<>();

	private void read(String csv) {
		SentFile file = new SentFile("t.csv", ReadFile.csv(this.folder, csv));
		KindBatch
			.of(List.of(file), KindSettings.shipped(), this.register, LoadOptions.of("报送").year(2023), "测试",
					Audience.INTERNAL, "tester")
			.read(this.items::add);
	}

	@Test
	void namesOfManyRowsAreAskedForTogether() {
		read(IntStream.range(0, 501)
			.mapToObj((i) -> "第%d机械厂,SCP001".formatted(i))
			.collect(Collectors.joining("\n", "企业名称,经营地园区\n", "\n")));
		assertThat(this.register.expected()).hasSize(2);
		assertThat(this.register.expected().get(0)).hasSize(500).startsWith("第0机械厂").endsWith("第499机械厂");
		assertThat(this.register.expected().get(1)).containsExactly("第500机械厂");
		assertThat(this.items)
			.filteredOn((item) -> item instanceof Thing thing && thing.ref().label().equals(Labels.ENTERPRISE))
			.hasSize(501);
	}

	@Test
	void codesAndTablesOfParksAreNotAskedForAhead() {
		read("统一社会信用代码,营业收入（万元）\n91350100M000100Y43,1\n");
		read("园区名称,营业收入（亿元）\n成都经开区,1\n");
		assertThat(this.register.expected()).isEmpty();
	}

}
