package parkgraph.loaders.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import parkgraph.ontology.wording.Wording;

/**
 * What a column may hold.
 */
enum ColumnType {

	/** Any words. */
	TEXT("文字", "words"),

	/** Letters, digits, hyphens and dots. */
	CODE("代码（字母、数字、连字符）", "a code of letters, digits and hyphens"),

	/** 统一社会信用代码. */
	CREDIT_CODE("18位统一社会信用代码", "a unified social credit code of 18 characters"),

	/** 组织机构代码. */
	ORGANISATION_CODE("9位组织机构代码", "an organisation code of 9 characters"),

	/** A day, a month or a year. */
	DATE("日期，如2023-12-31、2023年12月或2023", "a date such as 2023-12-31, 2023-12 or 2023"),

	/** A calendar year. */
	YEAR("年份，1949至2100", "a year from 1949 to 2100"),

	/** A whole number that is kept as a property. */
	WHOLE("整数", "a whole number"),

	/** A decimal number that is kept as a property: coordinates. */
	DECIMAL("数字", "a number"),

	/** Money that is kept as a property, in yuan. */
	YUAN("金额及单位", "an amount of money with its unit"),

	/** 是 or 否. */
	YES_NO("“是”或“否”", "yes or no"),

	/** One of the words of a list. */
	CHOICE("所列选项之一", "one of the words listed"),

	/**
	 * A value of an indicator: money, percent, count or whatever the indicator counts in.
	 */
	FIGURE("数值", "a value"),

	/** A park, by code or name. */
	PARK("园区代码或名称", "the code or name of a park"),

	/** A region, by code or name. */
	REGION("行政区划代码或名称", "the code or name of a region"),

	/** An enterprise, by credit code or name. */
	ENTERPRISE("企业的统一社会信用代码或名称", "the credit code or name of an enterprise"),

	/** A class of GB/T 4754-2017, by code. */
	INDUSTRY("国民经济行业代码", "a code of the industry classification"),

	/** A class of GB/T 4754-2011, by code. */
	INDUSTRY_2011("国民经济行业代码（2011版）", "a code of the industry classification of 2011"),

	/** A body that is neither park nor enterprise, by name. */
	ORGANISATION("单位名称", "the name of a body"),

	/** A policy document, by title. */
	DOCUMENT("政策文件标题", "the title of a policy document"),

	/** A park, a region or an enterprise, by code or name. */
	SUBJECT("园区、地区或企业的代码或名称", "the code or name of a park, a region or an enterprise");

	private final String zh;

	private final String en;

	ColumnType(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	/** What is expected in such a column, for whoever fills it in. */
	Wording expected() {
		return new Wording(this.zh, this.en);
	}

	/** As declarations write it: {@code credit-code}. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<ColumnType> ofCode(String code) {
		return Arrays.stream(values()).filter((type) -> type.code().equals(code)).findFirst();
	}

}
