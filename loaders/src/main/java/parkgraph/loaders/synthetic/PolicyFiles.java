package parkgraph.loaders.synthetic;

import java.time.Year;
import java.util.List;

/**
 * Two invented policy documents, the second in place of the first, and what they aim at.
 */
final class PolicyFiles {

	private static final String TITLE = "关于合成省质量提升的若干措施";

	private final ProvinceShape shape;

	private final String source;

	PolicyFiles(Province province) {
		this.shape = province.shape();
		this.source = province.sources().plain();
	}

	List<ProvinceFile> files() {
		return List.of(ProvinceFile.of("synthetic_policy_documents.csv", "policy-documents", "合成政策文件",
				"Synthetic policy documents", "title,document_no,date,issuer,level,note,source", this::documents),
				ProvinceFile.of("synthetic_policy_short_names.csv", "policy-short-names", "合成政策文件简称",
						"Short names of the synthetic policy documents", "policy,title,date,source", this::shortNames),
				ProvinceFile.of("synthetic_policy_successions.csv", "policy-successions", "合成政策文件的接替",
						"Which synthetic document replaces which",
						"title,date,supersedes_title,supersedes_date,words,source", this::successions),
				ProvinceFile.of("synthetic_policy_targets.csv", "policy-targets", "合成政策目标",
						"Targets of the synthetic policy documents",
						"policy,target_year,domain,indicator,operator,value,unit,source", this::targets));
	}

	private List<Year> editions() {
		return List.of(this.shape.first(), this.shape.last());
	}

	private void documents(Rows rows) {
		for (Year edition : editions()) {
			rows.add(TITLE, "合成〔" + edition + "〕1号", edition + "-06-01", "合成省人民政府", "省级", "", this.source);
		}
	}

	private void shortNames(Rows rows) {
		for (Year edition : editions()) {
			rows.add(shortName(edition), TITLE, edition + "-06-01", this.source);
		}
	}

	private static String shortName(Year edition) {
		return "合成质量措施(" + edition + ")";
	}

	private void successions(Rows rows) {
		if (!this.shape.first().equals(this.shape.last())) {
			rows.add(TITLE, this.shape.last() + "-06-01", TITLE, this.shape.first() + "-06-01", "同时废止", this.source);
		}
	}

	private void targets(Rows rows) {
		for (Year edition : editions()) {
			String year = edition.plusYears(5).toString();
			rows.add(shortName(edition), year, "产业质量", "制造业质量竞争力指数", ">=", "86", "", this.source);
			rows.add(shortName(edition), year, "产品质量", "食品抽查合格率", ">=", "98", "%", this.source);
			rows.add(shortName(edition), year, "服务质量", "公共服务质量满意度", ">", "85", "分", this.source);
		}
	}

}
