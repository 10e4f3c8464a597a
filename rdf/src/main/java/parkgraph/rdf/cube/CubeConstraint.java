package parkgraph.rdf.cube;

import parkgraph.ontology.wording.Wording;

/**
 * The integrity constraints of the Data Cube recommendation, by its own numbers.
 */
public enum CubeConstraint {

	UNIQUE_DATA_SET(1, "每个观测恰属一个数据集", "every observation belongs to exactly one data set"),

	UNIQUE_STRUCTURE(2, "每个数据集恰有一个结构", "every data set has exactly one structure"),

	STRUCTURE_HAS_MEASURE(3, "每个结构至少有一个度量", "every structure has a measure"),

	DIMENSION_HAS_RANGE(4, "每个维度有值域", "every dimension has a range"),

	CONCEPT_DIMENSION_HAS_CODE_LIST(5, "以概念为值的维度有代码表", "a dimension of concepts has a code list"),

	ONLY_ATTRIBUTES_OPTIONAL(6, "只有属性可以不填", "only attributes may be optional"),

	SLICE_KEY_DECLARED(7, "切片键属于某个结构", "every slice key belongs to a structure"),

	SLICE_KEY_CONSISTENT(8, "切片键只用其结构的组件", "a slice key uses only components of its structure"),

	UNIQUE_SLICE_STRUCTURE(9, "每个切片恰有一个切片键", "every slice has exactly one slice key"),

	SLICE_COMPLETE(10, "切片给出其切片键的每个维度", "a slice gives every dimension of its key"),

	DIMENSIONS_COMPLETE(11, "观测给出每个维度", "an observation gives every dimension"),

	NO_DUPLICATES(12, "同一数据集中没有维度全同的两个观测", "no two observations of a data set agree in all dimensions"),

	REQUIRED_ATTRIBUTES(13, "观测给出每个必填属性", "an observation gives every required attribute"),

	MEASURES_PRESENT(14, "观测给出每个度量", "an observation gives every measure"),

	MEASURE_TYPE_CONSISTENT(15, "观测给出其度量类型所指的度量", "an observation gives the measure its measure type names"),

	SINGLE_MEASURE(16, "有度量类型的观测只给一个度量", "an observation with a measure type gives one measure only"),

	ALL_MEASURES(17, "每组维度的各个度量都在", "each set of dimensions has all its measures"),

	SLICE_LINKS_CONSISTENT(18, "切片的观测属于切片的数据集", "a slice's observations belong to its data set"),

	CODE_IN_LIST(19, "维度的值在其代码表中", "a dimension's value is in its code list"),

	CODE_IN_HIERARCHY(20, "维度的值在其层级代码表中", "a dimension's value is in its hierarchy"),

	CODE_IN_INVERSE_HIERARCHY(21, "维度的值在其反向层级代码表中",
			"a dimension's value is in its hierarchy, read from child to parent");

	private final int number;

	private final String zh;

	private final String en;

	CubeConstraint(int number, String zh, String en) {
		this.number = number;
		this.zh = zh;
		this.en = en;
	}

	/** Its number in the recommendation, such as IC-12. */
	public String id() {
		return "IC-" + this.number;
	}

	/** What it asks for. */
	public Wording asks() {
		return new Wording(this.zh, this.en);
	}

}
