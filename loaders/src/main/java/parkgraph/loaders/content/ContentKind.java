package parkgraph.loaders.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The kinds of tables that can be read, in the order in which they are read: things
 * before what refers to them.
 */
enum ContentKind {

	/** 行政区划. */
	REGIONS("regions", RegionsReader::new,
			TableForm.of(RegionsReader.COLUMNS).filled("code", "name", "level").decimal("lon", "lat")),

	/** 曾用区划名称和代码. */
	FORMER_REGIONS("former-regions", FormerRegionsReader::new,
			TableForm.of(FormerRegionsReader.COLUMNS).filled("code", "old_name").whole("code")),

	/** 区划变更. */
	REGION_CHANGES("region-changes", RegionChangesReader::new,
			TableForm.of(RegionChangesReader.COLUMNS).filled("old_code", "new_code", "kind")),

	/** 行业分类. */
	INDUSTRIES("industries", IndustriesReader::new,
			TableForm.of(IndustriesReader.COLUMNS).filled("code", "name", "level", "standard")),

	/** 新旧行业分类对照. */
	INDUSTRY_CORRESPONDENCE("industry-correspondence", IndustryCorrespondenceReader::new,
			TableForm.of(IndustryCorrespondenceReader.COLUMNS).filled("code_2011", "relation")),

	/** 指标. */
	INDICATORS("indicators", IndicatorsReader::new, TableForm.of(IndicatorsReader.COLUMNS).filled("code")),

	/** 统计总体. */
	POPULATIONS("populations", PopulationsReader::new, TableForm.of(PopulationsReader.COLUMNS).filled("code")),

	/** 政策文件. */
	POLICY_DOCUMENTS("policy-documents", PolicyDocumentsReader::new,
			TableForm.of(PolicyDocumentsReader.COLUMNS).filled("title")),

	/** 政策文件简称. */
	POLICY_SHORT_NAMES("policy-short-names", PolicyShortNamesReader::new,
			TableForm.of(PolicyShortNamesReader.COLUMNS).filled("policy", "title")),

	/** 政策文件的接替. */
	POLICY_SUCCESSIONS("policy-successions", PolicySuccessionsReader::new,
			TableForm.of(PolicySuccessionsReader.COLUMNS).filled("title", "supersedes_title")),

	/** 目标台阶. */
	LADDERS("ladders", LaddersReader::new, TableForm.of(LaddersReader.COLUMNS).filled("code")),

	/** 台阶的各级. */
	RUNGS("rungs", RungsReader::new, TableForm.of(RungsReader.COLUMNS).filled("ladder")),

	/** 政策目标. */
	POLICY_TARGETS("policy-targets", PolicyTargetsReader::new,
			TableForm.of(PolicyTargetsReader.COLUMNS)
				.filled("policy", "target_year", "indicator", "operator", "value")
				.whole("target_year")),

	/** 政策文件的章节和条款. */
	POLICY_PARTS("policy-parts", PolicyPartsReader::new,
			TableForm.of(PolicyPartsReader.COLUMNS)
				.filled("document", "part", "start", "end", "sha256")
				.whole("ordinal", "start", "end")),

	/** 政策文件的各项目标及其出处. */
	POLICY_AIMS("policy-aims", PolicyAimsReader::new,
			TableForm.of(PolicyAimsReader.COLUMNS)
				.filled("document", "number", "clause", "kind", "deadline", "start", "end", "sha256")
				.whole("deadline", "value", "start", "end")),

	/** 政策条款提到的事物. */
	POLICY_CONCEPTS("policy-concepts", PolicyConceptsReader::new,
			TableForm.of(PolicyConceptsReader.COLUMNS).filled("document", "code", "kind", "zh", "en", "clauses")),

	/** 政策文件提到的机构. */
	POLICY_BODIES("policy-bodies", PolicyBodiesReader::new,
			TableForm.of(PolicyBodiesReader.COLUMNS).filled("document", "name", "en", "kind")),

	/** 政策措施. */
	POLICY_MEASURES("policy-measures", PolicyMeasuresReader::new,
			TableForm.of(PolicyMeasuresReader.COLUMNS).filled("document", "number", "clause", "kind", "zh", "en")),

	/** 政策文件之间的引用和先后. */
	POLICY_RELATIONS("policy-relations", PolicyRelationsReader::new,
			TableForm.of(PolicyRelationsReader.COLUMNS).filled("document", "relation", "other_document")),

	/** 政策文件的多解之处. */
	POLICY_AMBIGUITIES("policy-ambiguities", PolicyAmbiguitiesReader::new,
			TableForm.of(PolicyAmbiguitiesReader.COLUMNS)
				.filled("document", "number", "question_zh", "question_en", "reading_zh", "reading_en",
						"alternative_zh", "alternative_en")),

	/** 园区. */
	PARKS("parks", ParksReader::new, TableForm.of(ParksReader.COLUMNS).filled("park_id", "name", "level", "type")),

	/** 园区名称. */
	PARK_NAMES("park-names", ParkNamesReader::new,
			TableForm.of(ParkNamesReader.COLUMNS).filled("park_id", "alias", "kind")),

	/** 园区内外的区域. */
	CONTAINING_AREAS("containing-areas", ContainingAreasReader::new,
			TableForm.of(ContainingAreasReader.COLUMNS).filled("area", "kind", "park_ids")),

	/** 清单完整性. */
	COMPLETENESS("completeness", CompletenessReader::new,
			TableForm.of(CompletenessReader.COLUMNS).filled("list", "zh", "en").whole("known", "expected")),

	/** 园区数据. */
	PARK_FIGURES("park-figures", ParkFiguresReader::new,
			TableForm.of(ParkFiguresReader.COLUMNS)
				.filled("park_name_as_printed", "entity_kind", "year", "status", "indicator")),

	/** 全国园区数据. */
	ZONE_FIGURES("zone-figures", ZoneFiguresReader::new,
			TableForm.of(ZoneFiguresReader.COLUMNS)
				.filled("zone_name_as_printed", "entity_kind", "year", "status", "indicator")),

	/** 全省汇总数据. */
	PROVINCE_FIGURES("province-figures", ProvinceFiguresReader::new,
			TableForm.of(ProvinceFiguresReader.COLUMNS).filled("province", "year", "indicator")),

	/** 质量指标. */
	QUALITY_FIGURES("quality-figures", QualityFiguresReader::new,
			TableForm.of(QualityFiguresReader.COLUMNS).filled("region", "year", "indicator")),

	/** 园区企业. */
	ENTERPRISES_IN_PARKS("enterprises-in-parks", EnterprisesInParksReader::new,
			TableForm.of(EnterprisesInParksReader.COLUMNS).filled("enterprise_as_printed", "park_id")),

	/** 企业数据. */
	ENTERPRISE_FIGURES("enterprise-figures", EnterpriseFiguresReader::new,
			TableForm.of(EnterpriseFiguresReader.COLUMNS)
				.filled("enterprise_as_printed", "fiscal_year", "indicator")
				.whole("fiscal_year")),

	/** 质量检验检测中心. */
	TESTING_CENTRES("testing-centres", TestingCentresReader::new,
			TableForm.of(TestingCentresReader.COLUMNS).filled("name", "level")),

	/** 人才计划. */
	TALENT_PROGRAMMES("talent-programmes", TalentProgrammesReader::new,
			TableForm.of(TalentProgrammesReader.COLUMNS).filled("programme", "item")),

	/** 质量奖. */
	QUALITY_AWARDS("quality-awards", QualityAwardsReader::new,
			TableForm.of(QualityAwardsReader.COLUMNS).filled("award", "year", "winner").whole("year")),

	/** 质量工作考核. */
	QUALITY_ASSESSMENTS("quality-assessments", QualityAssessmentsReader::new,
			TableForm.of(QualityAssessmentsReader.COLUMNS)
				.filled("assessing_city", "assessment_year", "assessed_unit")
				.whole("assessment_year", "rank")),

	/** 重点园区档次. */
	KEY_PARKS("key-parks", KeyParksReader::new,
			TableForm.of(KeyParksReader.COLUMNS).filled("park_name_as_printed", "tier_as_printed", "reported_on"));

	private final String code;

	// Makes a new reader each time and keeps nothing itself.
	@SuppressWarnings("ImmutableEnumChecker")
	private final Supplier<RowReader> reader;

	// A record of unmodifiable lists.
	@SuppressWarnings("ImmutableEnumChecker")
	private final TableForm form;

	ContentKind(String code, Supplier<RowReader> reader, TableForm form) {
		this.code = code;
		this.reader = reader;
		this.form = form;
	}

	String code() {
		return this.code;
	}

	RowReader reader() {
		return this.reader.get();
	}

	TableForm form() {
		return this.form;
	}

	static Optional<ContentKind> ofCode(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

	/**
	 * The kind whose columns are all in a header; of several the one with most columns.
	 */
	static Optional<ContentKind> ofHeader(List<String> header) {
		return Arrays.stream(values())
			.filter((kind) -> kind.form.missingFrom(header).isEmpty())
			.max(Comparator.comparingInt((kind) -> kind.form.columns().size()));
	}

	static String codes() {
		return Arrays.stream(values()).map(ContentKind::code).collect(Collectors.joining(", "));
	}

}
