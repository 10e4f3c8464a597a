package parkgraph.rdf.vocabulary;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;

import parkgraph.ontology.wording.Wording;

/**
 * What sort of term it is.
 */
public enum TermKind {

	CLASS("类", "class"),

	/** Its values are things. */
	OBJECT_PROPERTY("对象属性", "object property"),

	/** Its values are literals. */
	DATA_PROPERTY("数据属性", "data property"),

	/** Says something about terms. */
	ANNOTATION("注释属性", "annotation property");

	private final String zh;

	private final String en;

	TermKind(String zh, String en) {
		this.zh = zh;
		this.en = en;
	}

	public Wording label() {
		return new Wording(this.zh, this.en);
	}

	Resource type() {
		return switch (this) {
			case CLASS -> OWL.Class;
			case OBJECT_PROPERTY -> OWL.ObjectProperty;
			case DATA_PROPERTY -> OWL.DatatypeProperty;
			case ANNOTATION -> OWL.AnnotationProperty;
		};
	}

}
