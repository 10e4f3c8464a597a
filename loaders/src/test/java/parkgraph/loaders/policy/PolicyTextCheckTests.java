package parkgraph.loaders.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import parkgraph.loaders.LoadingException;
import parkgraph.loaders.content.ContentBatch;
import parkgraph.ontology.figure.Audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A text is held against what is known of it, on a small document and on broken variants
 * of it.
 */
class PolicyTextCheckTests {

	@TempDir
	private Path folder;

	@Test
	void aCopyWithOtherLinesAndBlanksIsTheSameText() {
		PolicyTextReport report = check(new SmallPolicy(), SmallPolicy.TEXT);
		assertThat(report.isSound()).isTrue();
		assertThat(report.lines(Locale.CHINESE)).containsExactly("《意见》：核对了 6 处（条款 2，目标 3）和 3 个数，全部相符。");
		assertThat(report.lines(Locale.ENGLISH))
			.containsExactly("意见: 6 places (2 clauses, 3 targets) and 3 numbers were checked, everything agrees.");
	}

	@Test
	void aNumberThatWasChangedIsFoundWhereverItIsKnown() {
		assertThat(lines(new SmallPolicy(), SmallPolicy.TEXT.replace("90%", "91%"))).containsExactly(
				"《意见》：核对了 6 处（条款 2，目标 3）和 3 个数，有 6 处不符。",
				"policy.txt:1  正文去掉空白后有64字，登记的《意见》有64字或哈希不同；逐条核对如下  [policy-other-text]",
				"policy.txt:3  章节一登记在第9至64字，该处为“一、目标（一）产品。到2020年，合格率…”，与登记的哈希不符；全文中没有登记的原文；请更正正文，或更正登记的位置和哈希  [policy-other-wording]",
				"policy.txt:4  条款（一）登记在第13至50字，该处为“（一）产品。到2020年，合格率达91%…”，与登记的哈希不符；全文中没有登记的原文；请更正正文，或更正登记的位置和哈希  [policy-other-wording]",
				"policy.txt:4  目标T1登记在第26至33字，该处为“合格率达91%”，与登记的哈希不符；全文中没有登记的原文；请更正正文，或更正登记的位置和哈希  [policy-other-wording]",
				"policy.txt:4  条款（一）登记的数90应在第30字，该处为“91”；请更正正文，或更正登记的数  [policy-number-missing]",
				"policy.txt:4  条款（一）第30字处的数91没有登记；请补登，并写明属于哪个目标  [policy-number-not-listed]");
	}

	@Test
	void aPartThatMovedIsFoundWhereItIsNow() {
		assertThat(lines(new SmallPolicy(), "附注。" + SmallPolicy.TEXT))
			.anySatisfy((line) -> assertThat(line).startsWith("policy.txt:5  条款（二）登记在第")
				.endsWith("登记的原文在第53字处；请更正正文，或更正登记的位置和哈希  [policy-other-wording]"));
	}

	@Test
	void aTextThatEndsEarlySaysWhatItLacks() {
		String early = SmallPolicy.TEXT.substring(0, SmallPolicy.TEXT.indexOf("　　（二）"));
		assertThat(lines(new SmallPolicy(), early)).contains(
				"policy.txt:5  条款（二）登记在第50至64字，而正文只有50字；请提供完整的正文  [policy-too-short]",
				"policy.txt:5  目标Q1登记在第56至63字，而正文只有50字；请提供完整的正文  [policy-too-short]");
	}

	@Test
	void aNumberNobodyClaimsIsFound() {
		assertThat(lines(new SmallPolicy().saying(",36:25 41:500,x", ",36:25,x"), SmallPolicy.TEXT)).containsExactly(
				"《意见》：核对了 6 处（条款 2，目标 3）和 3 个数，有 1 处不符。",
				"policy.txt:5  条款（一）第41字处的数500不属于任何目标；请写入所属目标  [policy-number-not-claimed]");
	}

	@Test
	void aTargetOfAnotherClauseAndAValueNobodyWroteAreFound() {
		assertThat(
				lines(new SmallPolicy().saying("T1,一", "T1,二").saying("AT_LEAST,25", "AT_LEAST,26"), SmallPolicy.TEXT))
			.containsExactly("《意见》：核对了 6 处（条款 2，目标 3）和 3 个数，有 2 处不符。",
					"policy.txt:4  目标T1登记在第26–33字，不在条款（二）（第50至64字）之内；请更正条款或位置  [policy-outside-clause]",
					"policy.txt:5  目标T2的目标值为“26个”，而引文中的数是25, 500；请更正目标值或引文  [policy-value-not-quoted]");
	}

	@Test
	void filesThatKnowNoTextAreRefused() throws IOException {
		Files.writeString(this.folder.resolve("documents.csv"),
				"title,document_no,date,issuer,level,note,source\n意见,,2014,某省,省级,,x\n");
		ContentBatch batch = ContentBatch.of(this.folder, "例", Audience.PUBLIC, "test");
		assertThatThrownBy(() -> PolicyTextCheck.run(batch, "policy.txt", SmallPolicy.TEXT))
			.isInstanceOf(LoadingException.class)
			.hasMessageContaining("应有且只有一份文件登记了正文的位置，现有 0 份：。请核对 policy_parts.csv。");
	}

	/** The real text is not part of the program; whoever has it can name it. */
	@Test
	@EnabledIfSystemProperty(named = "parkgraph.policy-text", matches = ".+")
	void theRealTextAgrees() throws IOException {
		String text = Files.readString(Path.of(System.getProperty("parkgraph.policy-text")));
		assertThat(PolicyTextCheck.run(ContentBatch.bundled(), "policy.txt", text).lines(Locale.ENGLISH))
			.containsExactly(
					"四川省人民政府关于加快建设质量强省的实施意见: 47 places (16 clauses, 28 targets) and 16 numbers were checked, everything agrees.");
	}

	private List<String> lines(SmallPolicy policy, String text) {
		return check(policy, text).lines(Locale.CHINESE);
	}

	private PolicyTextReport check(SmallPolicy policy, String text) {
		return PolicyTextCheck.run(policy.batch(this.folder), "policy.txt", text);
	}

}
