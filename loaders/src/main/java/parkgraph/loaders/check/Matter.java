package parkgraph.loaders.check;

import parkgraph.loaders.batch.Stated;

/**
 * What figures of several years are about: they make one series.
 *
 * @param subject label and key of whom
 * @param indicator code of the indicator
 * @param scope code of the scope
 */
record Matter(String subject, String indicator, String scope) {

	static Matter of(Stated stated) {
		return new Matter(stated.subject().ref(), stated.indicator(), stated.scope());
	}

	static Matter of(KnownFigure known) {
		return new Matter(known.subject(), known.indicator(), known.scope());
	}

}
