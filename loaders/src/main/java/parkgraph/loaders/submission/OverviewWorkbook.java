package parkgraph.loaders.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import parkgraph.loaders.CheckText;
import parkgraph.loaders.batch.Finding;

/**
 * The overview as a workbook, and beside it one list of what was found, sender by sender.
 */
public final class OverviewWorkbook {

	private static final List<String> OVERVIEW = List.of("市（州） / City", "园区或报送单位 / Reporter", "代码 / Code",
			"报送人 / Sender", "如何得知 / How known", "表 / Sheet", "期间 / Period", "状态 / State", "错误 / Errors",
			"疑问 / Questions", "文件 / File", "取代它的文件 / Replaced by", "比原件少的数值 / Values lost", "批次 / Batch");

	private static final List<String> FINDINGS = List.of("园区或报送单位 / Reporter", "代码 / Code", "位置 / Place", "规则 / Rule",
			"程度 / Severity", "内容 / Found", "说明", "What is the matter");

	private OverviewWorkbook() {
	}

	/**
	 * Writes it.
	 * @param overview how each return stands
	 * @param submissions what was handed in
	 * @param out where to; left open
	 * @throws IOException if it cannot be written
	 */
	public static void write(Overview overview, Submissions submissions, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "ParkGraph", "1.0");
		TableSheet lines = new TableSheet(workbook.newWorksheet("一览"), OVERVIEW);
		overview.lines()
			.forEach((line) -> lines.row(line.city(), line.reporter().name(), text(line.reporter().park()),
					line.sender().name(), line.sender().known().wording(), line.kindName(),
					String.join(" ", line.periods()), line.state().wording(), line.errors(), line.questions(),
					line.file(), text(line.replacedBy()), line.lost(), text(line.batch())));
		lines.end();
		TableSheet findings = new TableSheet(workbook.newWorksheet("问题清单"), FINDINGS);
		for (Map.Entry<Reporter, List<Submission>> of : submissions.byReporter().entrySet()) {
			for (Submission submission : of.getValue()) {
				for (Finding finding : submission.findings()) {
					findings.row(of.getKey().name(), text(of.getKey().park()), CheckText.place(finding.origin()),
							finding.rule(), SlipRow.severity(finding.severity()), text(finding.found()), finding.zh(),
							finding.en());
				}
			}
		}
		findings.end();
		workbook.finish();
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
