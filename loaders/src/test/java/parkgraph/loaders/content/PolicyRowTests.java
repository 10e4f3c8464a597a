package parkgraph.loaders.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.batch.BatchItem;
import parkgraph.loaders.batch.Finding;
import parkgraph.loaders.batch.Thing;
import parkgraph.loaders.policy.SmallPolicy;
import parkgraph.ontology.graph.Labels;
import parkgraph.ontology.hash.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row about a document that refers to something unknown, or is malformed, says all of
 * it and is left out; the other rows are read.
 */
class PolicyRowTests {

	@TempDir
	private Path folder;

	@Test
	void everythingThatIsWrongWithARowIsSaid() {
		List<BatchItem> items = read(new SmallPolicy().saying("T1,一,,LEVEL,up", "T1,九,,STEEP,left"));
		assertThat(findings(items)).containsExactly("aims.csv/2/clause/1 代码“九”在此前的文件中没有出现，该行未读入",
				"aims.csv/2/kind/1 “STEEP”不在允许的取值中：COUNT, FULL_COVERAGE, RANK, BELOW_REFERENCE, LEVEL, ZERO_EVENTS, MILESTONE, QUALITATIVE, RECURRING",
				"aims.csv/2/direction/1 “left”不在允许的取值中：up, down, neither");
		assertThat(targets(items)).containsExactly("T2", "Q1");
	}

	@Test
	void aHashANumberOrAPlaceThatCannotBeIsRefused() {
		List<BatchItem> items = read(new SmallPolicy().saying(Sha256.hex("满意度显著提高"), "ABC")
			.saying("30:90 36:25 41:500,x", "90,x")
			.saying(",36,46,", ",46,46,"));
		assertThat(findings(items)).containsExactly("parts.csv/4/numbers/1 “90”不在允许的取值中：“位置:数字”，以空格分隔",
				"aims.csv/2/clause/1 代码“一”在此前的文件中没有出现，该行未读入", "aims.csv/3/clause/1 代码“一”在此前的文件中没有出现，该行未读入",
				"aims.csv/3/end/1 “46”不在允许的取值中：大于 46 的数", "aims.csv/4/sha256/1 “ABC”不在允许的取值中：64位小写十六进制数");
		assertThat(targets(items)).isEmpty();
	}

	@Test
	void aDocumentNobodyListedLeavesItsRowOut() {
		assertThat(findings(read(new SmallPolicy().saying("意见,2014,document", "通知,2014,document"))))
			.containsExactly("parts.csv/2/document/1 代码“通知”在此前的文件中没有出现，该行未读入");
	}

	private List<BatchItem> read(SmallPolicy policy) {
		List<BatchItem> items = new ArrayList<>();
		policy.batch(this.folder).read(items::add);
		return items;
	}

	private static List<String> findings(List<BatchItem> items) {
		return items.stream()
			.filter(Finding.class::isInstance)
			.map(Finding.class::cast)
			.map((finding) -> finding.origin().key() + " " + finding.zh())
			.toList();
	}

	private static List<String> targets(List<BatchItem> items) {
		return items.stream()
			.filter(Thing.class::isInstance)
			.map(Thing.class::cast)
			.filter((thing) -> thing.ref().label().equals(Labels.TARGET))
			.map((thing) -> String.valueOf(thing.properties().get("number")))
			.toList();
	}

}
