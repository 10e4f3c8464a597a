package parkgraph.ontology.scope;

/**
 * Free text inside a scope's code. The signs the code itself is written with are replaced
 * by their full-width or listing forms, so that every code can be read back.
 */
final class CodeText {

	private CodeText() {
	}

	static String clean(String text) {
		String clean = text.strip().replace(';', '；').replace(':', '：').replace(',', '、').replace('/', '／');
		if (clean.isEmpty()) {
			throw new IllegalArgumentException("A part of a scope is stated but empty");
		}
		return clean;
	}

}
